// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { costRules, type ExitData } from "../../../src/components/exit/exit_data.js";
import { ExitView } from "../../../src/components/exit/exit_view.js";
import { exitEffect } from "../../../src/lib/hours/exit.js";
import type { ReportFacts } from "../../../src/schema.js";
import { report, Wide } from "../fixtures.js";

beforeAll(() => vi.stubGlobal("ResizeObserver", Wide));
beforeEach(() => history.replaceState(null, "", "/exit.html"));

const customer = (
  customer_id: string,
  revenue: number,
  goods: number,
  hours: number,
  parent_id: string | null = null,
) => ({
  ...{
    customer_id,
    name: `Customer ${customer_id}`,
    is_collective: false,
    parent_id,
    months_of_history: 40,
    revenue,
  },
  contribution: revenue - goods - hours * 60,
  contribution_per_hour: (revenue - goods) / hours,
  ...{ cost_to_serve: hours * 60, hours_freed: hours },
  ...exitEffect(revenue, [
    { amount: goods, leaving: "at_once" },
    { amount: hours * 60, leaving: "after_notice" },
  ]),
});
const leaving = [
  customer("A", 1000, 600, 10, "G"),
  customer("B", 500, 400, 4, "G"),
  customer("C", 2000, 1000, 5),
];
const data: ExitData = {
  leaving,
  customers: leaving,
  rules: costRules([
    { setting: "costs.avoidable_at_once", value: "cost, rebate, freight, payment_cost" },
    { setting: "costs.notice_months.hours", value: "3" },
  ]),
};
const plain = (node: Element | null | undefined) =>
  (node?.textContent ?? "").replace(/\u00a0/g, " ").replaceAll("\u2060", "");
const amounts = (view: HTMLElement) =>
  [...view.querySelectorAll(".columns tbody tr")].map((row) => plain(row.lastElementChild));

describe("ExitView", () => {
  test("nobody chosen: it says whose leaving would cost most, asks, and lists everybody with what would happen", () => {
    const view = ExitView(data, report());
    expect(plain(view.querySelector(".finding"))).toBe(
      "A year's profit would fall most without Customer C: −€700 once notice has run.",
    );
    expect(plain(view)).toContain("Choose one customer or several");
    expect(plain(view)).toContain("Customer C€2,000€700−€1,000−€7005");
    expect(view.querySelector(".columns tbody")).toBeNull();
  });

  test("nobody chosen: whose leaving would gain more than anybody's would cost is not the one it begins with", () => {
    const gain = customer("D", 1000, 3000, 0);
    const first = (language: "en" | "nl") =>
      plain(ExitView({ ...data, leaving: [...leaving, gain] }, report(language)).querySelector(".finding"));
    expect(first("en")).toBe(
      "A year's profit would fall most without Customer C: −€700 once notice has run.",
    );
    expect(first("nl")).toBe(
      "De winst van een jaar zou het meest dalen zonder Customer C: −€ 700 zodra de opzegtermijn voorbij is.",
    );
  });

  test("nobody chosen: those who cost more than they bring are one click away", () => {
    const costly = customer("D", 1000, 1100, 0);
    const view = ExitView({ ...data, leaving: [...leaving, costly] }, report());
    const more = view.querySelector<HTMLElement>(".finding-more")!;
    expect(plain(more)).toMatch(
      /^\d customers cost more than they bring, once notice has run\. Choose them$/,
    );
    const losing = Number(plain(more)[0]);
    more.querySelector("button")!.click();
    expect(view.querySelectorAll(".chosen li a")).toHaveLength(losing);
    expect(more.hidden).toBe(true);
    history.replaceState(null, "", "/exit.html");
  });

  test("nobody chosen, and nobody whose leaving would cost anything: it only asks", () => {
    const view = ExitView({ ...data, leaving: [customer("D", 1000, 1100, 0)] }, report());
    expect(plain(view.querySelector(".finding"))).toContain("Choose one customer or several");
    expect(view.querySelector<HTMLElement>(".finding ~ .muted")!.hidden).toBe(true);
  });

  test("where notice changes nothing, nothing is said of it", () => {
    const view = ExitView({ ...data, leaving: [customer("D", 1000, 1100, 0)] }, report());
    expect(plain(view.querySelector(".finding-more"))).toMatch(/^1 customer costs more than it brings\. /);
  });

  test("an effect that notice does not change is told once", () => {
    history.replaceState(null, "", "/exit.html?ids=D");
    const view = ExitView({ ...data, leaving: [...leaving, customer("D", 1000, 1100, 0)] }, report());
    expect(plain(view.querySelector(".finding"))).toBe(
      "Without Customer D a year's profit would change by +€100, at once and after notice alike.",
    );
    history.replaceState(null, "", "/exit.html");
  });

  test("one customer in the address: revenue, costs by class, effects, and its group", () => {
    history.replaceState(null, "", "/exit.html?ids=A");
    const view = ExitView(data, report());
    expect(plain(view.querySelector(".finding"))).toBe(
      "Without Customer A a year's profit would change by −€400 at once, and by +€200 once notice has run.",
    );
    expect(amounts(view)).toEqual(["−€1,000", "+€600", "+€600", "€0", "−€400", "+€200"]);
    expect(plain(view)).toContain(
      "Of the same group: Customer B, with €500 of net revenue. They may go too.",
    );
    expect(plain(view)).toContain("This customer brings 10.0% of net revenue.");
  });

  test("two customers with half of the hours re-used, in Dutch: those are not saved, and bring the median of who stays", () => {
    history.replaceState(null, "", "/exit.html?ids=A~B&reuse=50");
    const view = ExitView(data, report("nl"));
    // At once 1,000 − 1,500; after notice + 14 × 60; re-used: 7 hours not saved (420), each bringing C's 200 (1,400).
    expect(amounts(view)).toEqual(["−€ 1.500", "+€ 1.000", "+€ 840", "€ 0", "−€ 500", "+€ 340", "+€ 1.320"]);
    expect(plain(view.querySelector(".finding"))).toContain(
      "Met 50% van de vrije uren elders ingezet: +€ 1.320.",
    );
    expect(plain(view)).toContain("Ze leveren 15,0% van de netto-omzet.");
  });

  test("of two that stay, the median hour lies between theirs", () => {
    history.replaceState(null, "", "/exit.html?ids=A&reuse=50");
    // After notice 1,000 − 600 − 600: + 200; five hours not saved (300), each bringing (25 + 200) ÷ 2.
    expect(amounts(ExitView(data, report())).at(-1)).toBe("+€463");
  });

  test("where no cost waits for notice, hours stay and one effect is told; those re-used bring something, and the others are paid on", () => {
    history.replaceState(null, "", "/exit.html?ids=A&reuse=50");
    const staying = (one: (typeof leaving)[number]) => ({
      ...one,
      ...exitEffect(one.revenue, [
        { amount: one.avoidable_at_once, leaving: "at_once" },
        { amount: one.hours_freed * 60, leaving: "stays" },
      ]),
    });
    const rules = costRules([
      { setting: "costs.avoidable_at_once", value: "cost, rebate, freight, payment_cost" },
    ]);
    const view = ExitView({ leaving: leaving.map(staying), customers: leaving, rules }, report());
    // Five hours re-used at (25 + 200) ÷ 2 each.
    expect(plain(view.querySelector(".finding"))).toBe(
      "Without Customer A a year's profit would change by −€400. With 50% of their hours re-used: +€163.",
    );
    expect([...view.querySelectorAll(".columns tbody tr")].map((row) => plain(row))).toEqual([
      "Net revenue that goes−€1,000",
      "Gone at once (cost of goods, rebates, freight, payment costs)+€600",
      "Stays (service hours)€600",
      "Effect on a year's profit−€400",
      "Effect on a year's profit, with hours re-used+€163",
    ]);
    expect(plain(view.querySelector(".reuse"))).toContain(
      "Hours that are not re-used are paid on all the same.",
    );
  });

  test("a customer number with a tilde or a percent sign is chosen as it is", () => {
    const odd = [...leaving, customer("A~%7E", 900, 100, 0)];
    const view = ExitView({ ...data, leaving: odd }, report());
    document.body.replaceChildren(view);
    const row = [...view.querySelectorAll("tbody tr")].find((one) => one.textContent.includes("A~%7E"))!;
    row.querySelector<HTMLInputElement>("input[type=checkbox]")!.click();
    expect(plain(view.querySelector(".chosen"))).toContain("Customer A~%7E");
  });

  test("choosing in the list, and taking out again, stand in the address", () => {
    const view = ExitView(data, report());
    document.body.replaceChildren(view);
    const boxes = () => [...view.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
    boxes()[0]!.click();
    expect(location.search).toBe("?ids=C");
    boxes()[1]!.click();
    expect(new URLSearchParams(location.search).get("ids")).toBe("C~A");
    view.querySelector<HTMLButtonElement>(".chosen button")!.click();
    expect(location.search).toBe("?ids=C");
  });

  test("choosing leaves the rows where they are, and a step back takes the mark away", async () => {
    const view = ExitView(data, report());
    document.body.replaceChildren(view);
    const boxes = () => [...view.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
    const [first, second] = boxes();
    second!.click();
    expect(boxes()[0]).toBe(first);
    expect(boxes().map(({ checked }) => checked)).toEqual([false, true, false]);
    history.replaceState(null, "", "/exit.html");
    dispatchEvent(new PopStateEvent("popstate"));
    expect(boxes().map(({ checked }) => checked)).toEqual([false, false, false]);
    expect(plain(view.querySelector(".finding"))).toContain("would fall most without Customer C");
  });

  test("a search narrows the list, keeps who is chosen, and stands in the address", () => {
    history.replaceState(null, "", "/exit.html?ids=A&q=customer+b");
    const view = ExitView(data, report());
    expect([...view.querySelectorAll(".list-box th[scope=row]")].map(plain)).toEqual(["Customer B"]);
    expect(plain(view.querySelector(".list-summary"))).toBe("1 of 3 customers");
    expect(plain(view.querySelector(".finding"))).toContain("Without Customer A");
    const input = view.querySelector<HTMLInputElement>("input[type=search]")!;
    input.value = "";
    input.dispatchEvent(new Event("input"));
    expect(view.querySelectorAll(".list-box th[scope=row]")).toHaveLength(3);
    expect(location.search).toBe("?ids=A");
  });

  test("where a cost stays, the others carry it", () => {
    history.replaceState(null, "", "/exit.html?ids=A");
    const stays = leaving.map((row) => ({
      ...row,
      ...exitEffect(row.revenue, [
        { amount: row.avoidable_at_once, leaving: "at_once" },
        { amount: row.cost_to_serve, leaving: "stays" },
      ]),
    }));
    const rules = costRules([{ setting: "costs.avoidable_at_once", value: "cost" }]);
    const view = ExitView({ leaving: stays, customers: stays, rules }, report());
    // 600 against the 700 and −140 that C and B contribute.
    expect(plain(view)).toContain(
      "€600 of their costs stays: 107.1% of the contribution of the customers that remain.",
    );
    expect(plain(view)).not.toContain("notice");
  });

  test("a cost that was never supplied neither goes nor stays", () => {
    history.replaceState(null, "", "/exit.html?ids=A");
    const rows = (language: "en" | "nl", given: Partial<ReportFacts>) =>
      [...ExitView(data, report(language, given)).querySelectorAll(".columns tbody th")].map(plain);
    const alone = { has_rebate: false, has_freight: false, has_payment_cost: null };
    expect(rows("en", alone)).toEqual([
      "Net revenue that goes",
      "Gone at once (cost of goods)",
      "Gone after notice (3 months) (service hours)",
      "Stays (nothing)",
      "Effect on a year's profit, at once",
      "Effect on a year's profit, after notice",
    ]);
    // Without a cost of hours nothing waits for notice.
    expect(rows("nl", { has_rebate: false, cost_to_serve: null })).toEqual([
      "Netto-omzet die verdwijnt",
      "Meteen weg (kostprijs, vracht, betaalkosten)",
      "Blijft (niets)",
      "Effect op de winst van een jaar",
    ]);
  });

  test("without cost it says what is missing", () => {
    expect(plain(ExitView(data, report("en", { gross_margin: null })))).toContain(
      "Cost of goods was not supplied",
    );
  });
});
