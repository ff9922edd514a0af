import { expect, test } from "vitest";
import { byteOrder } from "../../../src/lib/text/byte_order.js";

test("byteOrder sorts texts by the bytes of their UTF-8", () => {
  const sorted = ["", "10", "9", "A", "AB", "a", "é", "\uffee", "😀"];
  expect([...sorted].reverse().sort(byteOrder)).toEqual(sorted);
  const bytes = (text: string) => Buffer.from(text);
  expect([...sorted].sort((a, b) => Buffer.compare(bytes(a), bytes(b)))).toEqual(sorted);
});
