import { expect, test } from "vitest";
import { shellWord } from "../../../src/lib/text/shell_word.js";

test.each([
  ["my-data", "my-data"],
  ["../klanten/één_2026", "../klanten/één_2026"],
  ["C:\\exports", "C:\\exports"],
  ["my data", '"my data"'],
  ["Klanten (2) & meer", '"Klanten (2) & meer"'],
  ['a "b" $HOME `c`', '"a \\"b\\" \\$HOME \\`c\\`"'],
  ["", '""'],
])("the path %j is written %s on a command line", (path, written) => {
  expect(shellWord(path)).toBe(written);
});
