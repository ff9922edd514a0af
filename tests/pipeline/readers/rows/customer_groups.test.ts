import { describe, expect, it } from "vitest";
import { groupsOf, type LooseRow } from "../../../../src/pipeline/readers/rows/customer_groups.js";

/** A row between lines, as `line text amount linesAbove`. */
function loose(line: number, text: string, hasNumber: boolean, linesAbove: number, at = 0): LooseRow {
  return { line, at, texts: [text], hasNumber, linesAbove };
}

/** From which line on lines are whose, with the customers around them. */
function read(rows: LooseRow[], lineCount: number) {
  const { spans, totals, notes } = groupsOf(rows, lineCount);
  return {
    spans: spans.map(({ from, group }) => [
      from,
      group && [...group.within, group].map(({ texts }) => texts[0]).join(" > "),
    ]),
    totals: totals.map(({ line, from }) => [line, from]),
    notes,
  };
}

describe("rows between the lines of a list", () => {
  it("name customers, each up to the next where no total closes them", () => {
    const found = read(
      [loose(2, "Alfa", false, 0), loose(4, "Beta", false, 1), loose(6, "Total", true, 2)],
      2,
    );
    expect(found).toEqual({
      spans: [
        [2, "Alfa"],
        [4, "Beta"],
      ],
      totals: [[6, [4, 0]]],
      notes: [],
    });
  });

  it("name customers within others where the totals say so", () => {
    const found = read(
      [
        loose(2, "Alfa", false, 0),
        loose(4, "North", false, 1),
        loose(6, "Total for North", true, 2),
        loose(8, "Total for Alfa with sub-customers", true, 3),
        loose(9, "Beta", false, 3),
        loose(11, "Total for Beta", true, 4),
      ],
      4,
    );
    expect(found.spans).toEqual([
      [2, "Alfa"],
      [4, "Alfa > North"],
      [6, "Alfa"],
      [8, null],
      [9, "Beta"],
      [11, null],
    ]);
    expect(found.totals).toEqual([
      [6, [4]],
      [8, [2]],
      [11, [9]],
    ]);
  });

  it("are a customer whose name begins as a total does, as it holds no amount", () => {
    const found = read([loose(2, "Totaal Bouw", false, 0), loose(4, "Totaal Totaal Bouw", true, 1)], 1);
    expect(found).toEqual({
      spans: [
        [2, "Totaal Bouw"],
        [4, null],
      ],
      totals: [[4, [2]]],
      notes: [],
    });
  });

  it("are notes where no line follows, where they number pages, and where they stand in another column", () => {
    const found = read(
      [
        loose(2, "Alfa", false, 0),
        loose(4, "Page 1 of 2", false, 1),
        loose(6, "a second line of text", false, 2, 3),
        loose(9, "printed on Thursday", false, 4),
      ],
      4,
    );
    expect(found).toEqual({ spans: [[2, "Alfa"]], totals: [], notes: [4, 6, 9] });
  });
});
