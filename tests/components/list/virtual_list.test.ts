// @vitest-environment jsdom
import { beforeAll, expect, test, vi } from "vitest";
import type { ListColumn } from "../../../src/components/list/columns.js";
import { VirtualList } from "../../../src/components/list/virtual_list.js";
import { Wide } from "../fixtures.js";

beforeAll(() => vi.stubGlobal("ResizeObserver", Wide));

interface Item {
  name: string;
  amount: number | null;
}
const columns: ListColumn<Item>[] = [
  { key: "name", label: "Name", value: (row) => row.name, text: (row) => row.name },
  {
    key: "amount",
    label: "Amount",
    isNumber: true,
    value: (row) => row.amount,
    text: (row) => `€${row.amount}`,
  },
];
const options = {
  label: "Items",
  sort: "amount",
  direction: "descending",
  empty: "Nothing here.",
  printed: (count: number, all: number) => `${count} of ${all} printed`,
} as const;
const names = (node: HTMLElement) =>
  [...node.querySelectorAll("th[scope=row]")].map((cell) => cell.textContent);

test("rows stand in the order asked for, and the sorted column says so", () => {
  const list = VirtualList(columns, options);
  list.update([
    { name: "a", amount: 1 },
    { name: "b", amount: null },
    { name: "c", amount: 3 },
  ]);
  expect(names(list.node)).toEqual(["c", "a", "b"]);
  const sorts = [...list.node.querySelectorAll("thead th")].map((head) => head.getAttribute("aria-sort"));
  expect(sorts).toEqual(["none", "descending"]);
});

test("rows that come sorted as the list is are taken as they stand, and sorted where it is sorted otherwise", () => {
  const list = VirtualList(columns, options);
  const rows = [
    { name: "second", amount: 1 },
    { name: "first", amount: 2 },
  ];
  list.update(rows, { sort: "amount", direction: "descending" });
  expect(names(list.node)).toEqual(["second", "first"]);
  list.sortBy("name", "ascending");
  expect(names(list.node)).toEqual(["first", "second"]);
  list.sortBy("amount", "ascending");
  expect(names(list.node)).toEqual(["second", "first"]);
  list.update(rows, { sort: "amount", direction: "descending" });
  expect(names(list.node)).toEqual(["second", "first"]);
});

test("a click on a header sorts by it, a second click the other way, and the page is told", () => {
  const onSort = vi.fn();
  const list = VirtualList(columns, { ...options, onSort });
  list.update([
    { name: "b", amount: 1 },
    { name: "a", amount: 2 },
  ]);
  const button = list.node.querySelector<HTMLButtonElement>("thead button")!;
  button.click();
  expect(names(list.node)).toEqual(["a", "b"]);
  button.click();
  expect(names(list.node)).toEqual(["b", "a"]);
  expect(onSort.mock.calls).toEqual([
    ["name", "ascending"],
    ["name", "descending"],
  ]);
});

test("of 100,000 rows only those in sight exist, with room for the others", () => {
  const list = VirtualList(columns, options);
  list.update(Array.from({ length: 100_000 }, (_, i) => ({ name: `n${i}`, amount: i })));
  expect(names(list.node).length).toBeLessThan(60);
  expect(names(list.node)[0]).toBe("n99999");
  const box = list.node.querySelector<HTMLElement>(".list-box")!;
  expect(box.querySelector("table")?.getAttribute("aria-rowcount")).toBe("100001");
  box.scrollTop = 44 * 50_000;
  box.dispatchEvent(new Event("scroll"));
  expect(names(list.node)[0]).toBe("n50009");
  expect(box.querySelector<HTMLElement>(".spacer")?.style.height).toBe(`${44 * 49_990}px`);
  expect(box.querySelector("tr[aria-rowindex='49992']")?.textContent).toContain("n50009");
});

test("without rows there is a sentence in their place", () => {
  const list = VirtualList(columns, options);
  list.update([]);
  expect(list.node.querySelector<HTMLElement>(".note")?.hidden).toBe(false);
  expect(list.node.querySelector<HTMLElement>(".list-box")?.hidden).toBe(true);
  expect(list.node.textContent).toContain("Nothing here.");
});

test("an unknown sort in a link falls back on the first column", () => {
  const list = VirtualList(columns, { ...options, sort: "weight" });
  list.update([{ name: "a", amount: 1 }]);
  expect(list.node.querySelector("thead th")?.getAttribute("aria-sort")).toBe("descending");
});

test("a print holds the first rows only, and says so", () => {
  const list = VirtualList(columns, options);
  list.update(Array.from({ length: 1000 }, (_, i) => ({ name: `n${i}`, amount: -i })));
  dispatchEvent(new Event("beforeprint"));
  expect(names(list.node)).toHaveLength(60);
  expect(list.node.querySelector(".print-note")?.textContent).toBe("60 of 1000 printed");
});

test("columns give way to wider rows at once, and are measured anew when the reader has seen the rows", () => {
  const list = VirtualList(columns, { ...options, sort: "name", fit: { language: "en" } });
  // jsdom has no layout: a column is as wide as its longest text, ten pixels a letter.
  const width = (column: number) =>
    Math.max(
      ...[...list.node.querySelectorAll("tr:not(:has(.spacer))")].map(
        (row) => 10 * (row.children[column]?.textContent?.length ?? 0),
      ),
    );
  const heads = () => [...list.node.querySelectorAll<HTMLElement>("thead th")];
  const sight = vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(200);
  const measured = vi.spyOn(HTMLElement.prototype, "offsetWidth", "get").mockImplementation(function (
    this: HTMLElement,
  ) {
    const shown = heads().filter(({ hidden }) => !hidden);
    if (this.tagName === "TH") return width(shown.indexOf(this));
    return shown.reduce((sum, _, at) => sum + width(at), 0);
  });
  const shownHeads = () => heads().filter(({ hidden }) => !hidden).length;
  const narrow = [
    { name: "b", amount: 1 },
    { name: "a", amount: 2 },
  ];
  list.update(narrow);
  expect(shownHeads()).toBe(2);
  measured.mockClear();
  heads()[1]!.querySelector("button")!.click();
  expect([names(list.node), shownHeads()]).toEqual([["a", "b"], 2]);
  // Whether the table is wider than its box is all that a sort looks at.
  expect(measured).toHaveBeenCalledOnce();
  vi.useFakeTimers();
  heads()[0]!.querySelector("button")!.click();
  list.update([{ name: "a name of sixteen", amount: 1 }]);
  expect(shownHeads()).toBe(1);
  list.update(narrow);
  vi.runAllTimers();
  expect(shownHeads()).toBe(2);
  vi.useRealTimers();
  sight.mockRestore();
  measured.mockRestore();
});
