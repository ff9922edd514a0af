// @vitest-environment jsdom
import { expect, it } from "vitest";
import { Activities } from "../../../src/components/customer/activities.js";
import { plain, texts } from "../charts/drawing.js";
import { report } from "../fixtures.js";

const row = (
  activity: string,
  team: string,
  hours: number,
  hours_prior: number,
  cost: number | null = null,
) => ({
  customer_id: "1",
  team,
  activity,
  hours,
  hours_prior,
  hours_baseline: 2,
  cost_to_serve: cost,
  estimated_hours: 0,
});

it("Activities lists the hours by activity and team, most first, and their sum", () => {
  const node = Activities([row("visit", "Field", 3, 4, 180), row("orders", "Desk", 5.5, 1, 330)], report())!;
  expect(texts(node, "tbody tr").map((line) => plain(line))).toEqual([
    "ordersDesk2.01.05.5€330",
    "visitField2.04.03.0€180",
    "All hours4.05.08.5€510",
  ]);
});
it("Activities leaves out teams and cost where there are none, and names what was not named", () => {
  const node = Activities([row("", "", 1, 0)], report())!;
  expect(texts(node, "thead th")).toEqual(["Activity", "Baseline", "A year ago", "Last 12 months"]);
  expect(texts(node, "tbody th")[0]).toBe("not named");
});
it("Activities says how many hours follow from time equations", () =>
  expect(
    Activities([{ ...row("orders", "Desk", 9, 9), estimated_hours: 4 }], report())!.textContent,
  ).toContain("4 of the hours of the last twelve months are not registered"));
it("Activities adds up the least of many in one line, and has them to fold out", () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) => row(`task ${i + 1}`, "Desk", 100 - i, 1, 10));
  const node = Activities(many(20), report())!;
  const [table, rest] = node.querySelectorAll("table");
  expect(texts(table!, "tbody tr").slice(11)).toEqual([
    "task 12Desk2.01.089.0€10",
    "8 others16.08.0676.0€80",
    "All hours40.020.01,810.0€200",
  ]);
  expect(texts(node, "summary")).toEqual(["The 8 others"]);
  expect(texts(rest!, "tbody th")).toEqual([13, 14, 15, 16, 17, 18, 19, 20].map((n) => `task ${n}`));
  expect(Activities(many(13), report())!.querySelector("details")).toBeNull();
});
it("Activities is absent without hours", () => expect(Activities([], report())).toBeNull());
