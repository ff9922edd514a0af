import { describe, expect, test } from "vitest";
import { fold, lookalikes, matcher } from "../../../src/lib/text/search.js";

describe("fold", () => {
  test("drops case and diacritics", () => {
    expect(fold("Café Île de Ré")).toBe("cafe ile de re");
    expect(fold("MÜLLER")).toBe("muller");
  });
  test("spells out letters that are no letter with a sign", () => {
    expect(fold("Straße Smørrebrød Łódź")).toBe("strasse smorrebrod lodz");
  });
});

describe("matcher", () => {
  test("wants every word, in any order", () => {
    const matches = matcher("broek slager");
    expect(matches(fold("Slagerij Van den Broek"))).toBe(true);
    expect(matches(fold("Slagerij De Vries"))).toBe(false);
  });
  test("finds with and without diacritics alike", () => {
    expect(matcher("ile")(fold("Île de Ré"))).toBe(true);
    expect(matcher("Île")(fold("ile de re"))).toBe(true);
  });
  test("an empty query matches all", () => {
    expect(matcher("  ")("anything")).toBe(true);
  });
});

describe("lookalikes", () => {
  const names = ["Bakkerij De Vries", "Hotel Noord", "Café Müller", "Brasserie Muller & Zn."];
  test("puts names with every word first", () => {
    expect(lookalikes(names, "müller", (name) => name)).toEqual(["Café Müller", "Brasserie Muller & Zn."]);
  });
  test("finds a name with a slip of the pen", () => {
    expect(lookalikes(names, "hotle nord", (name) => name, 1)).toEqual(["Hotel Noord"]);
  });
  test("finds the number next to an unknown one", () => {
    expect(lookalikes(["10329", "20551"], "1032", (id) => id)).toEqual(["10329"]);
  });
  test("gives nothing where nothing is alike", () => {
    expect(lookalikes(names, "qqq", (name) => name)).toEqual([]);
  });
});
