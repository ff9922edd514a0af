import { expect, test } from "vitest";
import { together, wordsOf } from "../../../src/share/gate/words.js";

test.each([
  ["Bakkerij Jansen B.V.", ["bakkerij", "jansen", "b", "v"]],
  ["Café-Restaurant “De Zwaluw”", ["cafe", "restaurant", "de", "zwaluw"]],
  ["info@zwart-kruis.nl", ["info", "zwart", "kruis", "nl"]],
  ["K-10231.csv", ["k", "10231", "csv"]],
  ["on 2026-10-31 at 12:30 for 12.345,67", ["on", "2026-10-31", "at", "12:30", "for", "12.345,67"]],
  ["NL0012.34.567.B01", ["nl0012", "34", "567", "b01"]],
  ["Klant 10231.", ["klant", "10231"]],
])("wordsOf(%j)", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test("a name is the same with and without marks and spaces", () => {
  const forms = ["Bakkerij Jansen B.V.", "bakkerij jansen bv", "BAKKERIJ  JANSEN B V"];
  expect(new Set(forms.map((form) => together(wordsOf(form))))).toEqual(new Set(["bakkerijjansenbv"]));
});
