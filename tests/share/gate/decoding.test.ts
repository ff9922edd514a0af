import { expect, test } from "vitest";
import { escapes } from "../../../src/share/gate/decoding.js";

test("an escape of a script ends where it ends, whatever letters follow", () => {
  expect(escapes("D\\u00e9cade, caf\\u{e9}bar, \\xe9e")).toBe("Décade, cafébar, ée");
  expect(escapes("\\u{1F600} \\ud83d\\ude00")).toBe("😀 😀");
});
