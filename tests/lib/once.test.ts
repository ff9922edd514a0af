import { expect, test } from "vitest";
import { byKey, once } from "../../src/lib/once.js";

test("what is made once is the same promise for all who ask", async () => {
  let made = 0;
  const read = once(() => Promise.resolve((made += 1)));
  expect(await Promise.all([read(), read()])).toEqual([1, 1]);
  expect(await read()).toBe(1);
});

test("what failed is made again when it is next asked for, by its name alone", async () => {
  const asked: string[] = [];
  const read = byKey((key) => {
    asked.push(key);
    return asked.length === 1 ? Promise.reject(new Error("no answer")) : Promise.resolve(key.toUpperCase());
  });
  await expect(read("a")).rejects.toThrow("no answer");
  expect([await read("b"), await read("a"), await read("a")]).toEqual(["B", "A", "A"]);
  expect(asked).toEqual(["a", "b", "a"]);
});
