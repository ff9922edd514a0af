// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { ColumnFit } from "../../../src/components/list/column_fit.js";
import type { ListColumn } from "../../../src/components/list/columns.js";

const column = (key: string): ListColumn<string> => ({
  key,
  label: key.toUpperCase(),
  value: () => null,
  text: () => "",
});
const columns = ["name", "number", "revenue", "hours", "segment"].map(column);
const widths = [150, 70, 90, 60, 110];

/** The head of a column, as wide as jsdom, which has no layout, is told. */
function head(width: number) {
  const cell = document.createElement("th");
  Object.defineProperty(cell, "offsetWidth", { value: width });
  return cell;
}

function fit(keep: readonly string[] = [], language: "en" | "nl" = "en", scale = 1) {
  const onChange = vi.fn();
  const fitted = ColumnFit(
    new Map(columns.map((one, at) => [one, head(scale * widths[at]!)])),
    { language, keep },
    onChange,
  );
  return { fitted, onChange, keys: () => fitted.shown().map(({ key }) => key) };
}

describe("columns that a window has no room for", () => {
  it("leave from the last on, and are named", () => {
    const { fitted, keys } = fit();
    expect(fitted.narrow(330, "name")).toBe(true);
    expect(keys()).toEqual(["name", "number", "revenue"]);
    expect(fitted.node.hidden).toBe(false);
    expect(fitted.node.textContent).toBe("No room here for 2 more columns: hours, segment. Show all columns");
  });

  it("leave in the order given, but never the name, and last the one that the list is sorted by", () => {
    const { fitted, keys } = fit(["revenue", "hours"]);
    fitted.narrow(310, "segment");
    expect(keys()).toEqual(["name", "segment"]);
    fitted.reset();
    fitted.narrow(310, "name");
    expect(keys()).toEqual(["name", "revenue", "hours"]);
    fitted.reset();
    fitted.narrow(100, "revenue");
    expect(keys()).toEqual(["name"]);
  });

  it("leave room for a narrow one where a wider one that tells more has none", () => {
    const { fitted, keys } = fit(["segment", "revenue", "hours"]);
    fitted.narrow(325, "name");
    expect(keys()).toEqual(["name", "hours", "segment"]);
  });

  it("stay where they all fit: then nothing is said", () => {
    const { fitted, keys } = fit();
    expect(fitted.narrow(480, "name")).toBe(false);
    expect([keys().length, fitted.node.hidden]).toEqual([5, true]);
  });

  it("leave on paper, too, where all are asked for", () => {
    const { fitted, keys } = fit(["segment"], "en", 4);
    fitted.node.querySelector("button")!.click();
    fitted.reset();
    fitted.narrowForPaper("name");
    expect(keys()).toEqual(["name", "segment"]);
    expect(fitted.node.textContent).toContain(
      "On paper 3 columns are left out that the page shows: number, revenue, hours.",
    );
  });

  it("on paper, that nothing has no room and how to scroll goes unsaid; in Dutch what is left out is told", () => {
    const { fitted } = fit();
    fitted.node.querySelector("button")!.click();
    fitted.reset();
    expect(fitted.node.hidden).toBe(false);
    fitted.narrowForPaper("name");
    expect(fitted.node.hidden).toBe(true);
    const wide = fit(["number", "revenue", "hours"], "nl", 3).fitted;
    wide.narrowForPaper("name");
    expect(wide.node.textContent).toContain("Op papier ontbreekt 1 kolom die de pagina wel toont: segment.");
  });

  it("have the width of the name where that stands above its row on a phone, but not where all are asked for", () => {
    const heads = new Map(columns.map((one, at) => [one, head(widths[at]!)]));
    const table = document.createElement("table");
    table.append(...heads.values());
    const fitted = ColumnFit(heads, { language: "en", hasNames: true }, () => undefined);
    fitted.reset(330);
    fitted.narrow(330, "name");
    expect([table.className, fitted.rowHeight()]).toEqual(["names-above", 64]);
    expect(fitted.shown().map(({ key }) => key)).toEqual(["name", "number", "revenue", "hours", "segment"]);
    fitted.reset(800);
    expect([table.className, fitted.rowHeight()]).toEqual(["", null]);
    fitted.node.querySelector("button")!.click();
    fitted.reset(330);
    expect([table.className, fitted.rowHeight()]).toEqual(["", null]);
  });

  it("come back by a button, which takes them away again", () => {
    const { fitted, keys, onChange } = fit([], "nl");
    fitted.narrow(330, "name");
    const button = fitted.node.querySelector("button")!;
    button.click();
    expect(onChange).toHaveBeenCalledOnce();
    fitted.reset();
    expect(fitted.narrow(330, "name")).toBe(false);
    expect(keys()).toHaveLength(5);
    expect(fitted.node.textContent).toBe(
      "Alle kolommen staan er: schuif opzij voor de laatste. Alleen wat past",
    );
    button.click();
    fitted.reset();
    expect(fitted.narrow(330, "name")).toBe(true);
  });
});
