import { describe, expect, test } from "vitest";
import { dateLetters, markName, readingText } from "../../../src/lib/text/reading_text.js";

describe("how a column was read", () => {
  test.each([
    ["date dd-mm-yyyy", "datum dd-mm-jjjj"],
    ["number with decimal point", "getal met decimale punt"],
    ["share 0–1 with decimal point", "aandeel 0–1 met decimale punt"],
    ["text", "tekst"],
    ["number without its .0", "nummer zonder de .0 erachter"],
    ["yes or no", "ja of nee"],
    ["something new", "something new"],
  ])("%s reads in Dutch as %s", (reading, dutch) => {
    expect(readingText(reading, "nl")).toBe(dutch);
  });

  test("marks have names and other characters stay", () => {
    expect(["\t", ";", "~"].map((mark) => markName(mark, "en"))).toEqual(["tab", "semicolon", "~"]);
  });

  test("an English date format keeps its letters", () => {
    expect(dateLetters("d-m-yy", "en")).toBe("d-m-yy");
  });
});
