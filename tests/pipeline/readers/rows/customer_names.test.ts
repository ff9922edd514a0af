import { describe, expect, it } from "vitest";
import { customersOf, saysOther } from "../../../../src/pipeline/readers/rows/customer_names.js";

function read(...texts: string[][]) {
  const groups = texts.map((cells, i) => ({ line: i, texts: cells, within: [] }));
  return [...customersOf(groups).values()].map(({ id, name }) => [id, name]);
}

describe("the customers that rows name", () => {
  it.each([
    [
      "names alone",
      [["Bird Sanctuary"], ["Cool Cars"]],
      [
        ["Bird Sanctuary", null],
        ["Cool Cars", null],
      ],
    ],
    [
      "a word for customer before them",
      [["Debiteur: 1001 Jansen BV"], ["Debiteur: 1002 De Vries"]],
      [
        ["1001", "Jansen BV"],
        ["1002", "De Vries"],
      ],
    ],
    [
      "a dash after the number",
      [["D-10 - Jansen"], ["D-11 - Bakker"]],
      [
        ["D-10", "Jansen"],
        ["D-11", "Bakker"],
      ],
    ],
    [
      "cells of their own",
      [
        ["Klant", "K10", "De Vries"],
        ["K11", "Bakker"],
      ],
      [
        ["K10", "De Vries"],
        ["K11", "Bakker"],
      ],
    ],
    [
      "a number before some names only",
      [["123 Bakkers"], ["Jansen"]],
      [
        ["123 Bakkers", null],
        ["Jansen", null],
      ],
    ],
    [
      "one number before two names",
      [["2 Fast"], ["2 Slow"]],
      [
        ["2 Fast", null],
        ["2 Slow", null],
      ],
    ],
    [
      "no customer, as QuickBooks says it",
      [["Not Specified"], ["Cool Cars"]],
      [
        [null, null],
        ["Cool Cars", null],
      ],
    ],
  ])("by %s", (_, texts, customers) => {
    expect(read(...texts)).toEqual(customers);
  });

  it("with those that they are a part of", () => {
    const outer = { line: 2, texts: ["Freeman Goods"], within: [] };
    const inner = { line: 4, texts: ["   Kitchen"], within: [outer] };
    expect(customersOf([outer, inner]).get(inner)).toEqual({ id: "Freeman Goods:Kitchen", name: null });
  });
});

describe("saysOther", () => {
  it("is told of rows that name what is no customer", () => {
    expect(["Artikelgroep: Bouten", "Product : A1", "Item no.: 7"].map(saysOther)).toEqual([
      true,
      true,
      true,
    ]);
    expect(["Klant: Jansen", "Productions BV", "Item Trading", "Landgoed: De Hoop"].map(saysOther)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
