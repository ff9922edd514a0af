import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cents, filesOf, hoursOf, linesOf, rowsOf, sum, type SoldLine } from "./files.js";

interface StoryTruth {
  story: string;
  customer_id: string;
  begins: string | null;
  effect: string | null;
  expected_yearly_amount: number;
  expected_drift_amount: number | null;
  merged_into: string | null;
  flagged_as_drift: boolean | null;
  baseline: { gross_margin: number };
}

const files = filesOf("data/demo");
const truth = JSON.parse(files.get("truth.json")!.toString());
const totals = truth.control_totals;
const stories: StoryTruth[] = truth.stories;
const lines = linesOf(files);
const hours = hoursOf(files);
const master = new Map(
  rowsOf(files.get(join("exports", "klanten.csv"))!)
    .slice(1)
    .map((row) => [row[0]!, row]),
);

const lastYear = (date: string) => date >= "2025-11";
const firstYear = (date: string) => date < "2022-11";
const of = (key: string) => stories.filter(({ story }) => story === key);
const linesOfCustomer = (id: string) => lines.filter(({ customer }) => customer === id);
const orders = (sold: SoldLine[]) =>
  new Set(sold.filter(({ revenue }) => revenue > 0).map((l) => l.invoice)).size;
const margin = (sold: SoldLine[]) => 1 - sum(sold, ({ cost }) => cost) / sum(sold, ({ revenue }) => revenue);
const worked = (id: string, within: (date: string) => boolean) =>
  sum(
    hours.filter((row) => row.customer === id && within(row.date)),
    (row) => row.hours,
  );
const hoursPerOrder = (id: string, within: (date: string) => boolean) =>
  worked(id, within) / orders(linesOfCustomer(id).filter(({ date }) => within(date)));

describe("the control totals of truth.json, added up again from the exports", () => {
  it("rows, revenue and cost", () => {
    expect(lines.length).toBe(totals.lines);
    expect(sum(lines, (line) => line.revenue)).toBe(totals.revenue_cents);
    expect(sum(lines, (line) => line.cost)).toBe(totals.cost_cents);
  });

  it("revenue and lines a year, and the last invoice date within two working days of the end of October", () => {
    for (const year of ["2021", "2022", "2023", "2024", "2025", "2026"]) {
      const sold = lines.filter(({ date }) => date.startsWith(year));
      expect(sold.length).toBe(totals.lines_by_year[year]);
      expect(sum(sold, (line) => line.revenue)).toBe(totals.revenue_cents_by_year[year]);
    }
    expect(
      lines
        .map(({ date }) => date)
        .sort()
        .at(-1),
    ).toBe(totals.last_invoice_date);
    expect(totals.last_invoice_date).toBe("2026-10-30");
  });

  it("credits: a number series of their own, negative, a few without a quantity", () => {
    const credits = lines.filter(({ invoice }) => invoice.startsWith("C"));
    expect(credits.length).toBe(totals.credits.lines);
    expect(new Set(credits.map(({ invoice }) => invoice)).size).toBe(totals.credits.invoices);
    expect(sum(credits, (line) => line.revenue)).toBe(totals.credits.revenue_cents);
    expect(credits.filter(({ quantity }) => quantity === null).length).toBe(
      totals.credits.lines_without_quantity,
    );
    expect(credits.every(({ revenue }) => revenue < 0)).toBe(true);
    expect(lines.filter(({ revenue }) => revenue <= 0).length).toBe(credits.length);
  });

  it("lines and hours without a customer", () => {
    const nobody = lines.filter(({ customer }) => customer === "");
    expect(nobody.length).toBe(totals.unassigned_lines.lines);
    expect(sum(nobody, (line) => line.revenue)).toBe(totals.unassigned_lines.revenue_cents);
    expect(hours.length).toBe(totals.hours.rows);
    expect(sum(hours, (row) => row.hours)).toBe(totals.hours.hours);
    const free = hours.filter(({ customer }) => customer === "");
    expect(free.length).toBe(totals.hours.unassigned_rows);
    expect(sum(free, (row) => row.hours)).toBe(totals.hours.unassigned_hours);
  });

  it("customers that only the lines know, and customers that only the master knows", () => {
    const buyers = new Set(lines.map(({ customer }) => customer));
    buyers.delete("");
    expect([...buyers].filter((id) => !master.has(id)).sort()).toEqual(truth.not_in_customer_file);
    expect([...master.keys()].filter((id) => !buyers.has(id)).sort()).toEqual(truth.only_in_customer_file);
  });

  it("every line: quantity × list price less discount is its revenue", () => {
    for (const [name, bytes] of files) {
      if (!name.includes("verkoopregels-")) continue;
      for (const [invoice, , , , , quantity, price, discount, revenue] of rowsOf(bytes).slice(1)) {
        if (!quantity) continue;
        const exact = Number(quantity) * cents(price!) * (1 - Number(discount!.replace(",", ".")) / 100);
        if (Math.abs(exact - cents(revenue!)) > 0.51)
          expect.fail(`${name} ${invoice}: ${exact} and ${revenue}`);
      }
    }
  });
});

describe("the planted stories, as the exports show them", () => {
  it("contact_person: hours an order double after the month in which the contact changed", () => {
    for (const { customer_id, begins } of of("contact_person")) {
      const ratio =
        hoursPerOrder(customer_id, (date) => date >= begins!) /
        hoursPerOrder(customer_id, (date) => date < begins!);
      expect(ratio).toBeGreaterThan(1.75);
      expect(ratio).toBeLessThan(2.2);
      const events = rowsOf(files.get(join("exports", "gebeurtenissen.csv"))!);
      const event = events.find((row) => row[1] === customer_id && row[2] === "contact_change");
      expect(event?.[0]).toBe(`01-${begins!.slice(5)}-${begins!.slice(0, 4)}`);
    }
  });

  it("creeping_discount: each year's discount is at least the last one's, and it ends seven points or more higher", () => {
    for (const { customer_id } of of("creeping_discount")) {
      const sold = linesOfCustomer(customer_id).filter(({ discount }) => discount !== null);
      const mean = [2022, 2023, 2024, 2025, 2026].map((year) => {
        const rows = sold.filter(({ date }) => date.startsWith(String(year)));
        return sum(rows, ({ discount }) => discount!) / rows.length;
      });
      for (let i = 1; i < mean.length; i++) expect(mean[i]!).toBeGreaterThanOrEqual(mean[i - 1]!);
      expect(mean.at(-1)! - mean[0]!).toBeGreaterThanOrEqual(6.5);
    }
  });

  it.each(["cost_not_passed_on", "thin_mix"])("%s: margin falls by five points or more", (key) => {
    for (const { customer_id } of of(key)) {
      const sold = linesOfCustomer(customer_id);
      const before = margin(sold.filter(({ date }) => firstYear(date)));
      expect(before - margin(sold.filter(({ date }) => lastYear(date)))).toBeGreaterThan(0.05);
    }
  });

  it("smaller_orders: three times as many orders for the same revenue", () => {
    for (const { customer_id } of of("smaller_orders")) {
      const sold = linesOfCustomer(customer_id);
      const [before, now] = [firstYear, lastYear].map((within) => sold.filter(({ date }) => within(date)));
      expect(orders(now!) / orders(before!)).toBeGreaterThan(2.7);
      const growth = sum(now!, ({ revenue }) => revenue) / sum(before!, ({ revenue }) => revenue);
      expect(growth).toBeGreaterThan(0.9);
      expect(growth).toBeLessThan(1.2);
    }
  });

  it("rush_unbilled: from a few per cent of the lines to half of them, with hours for it", () => {
    for (const { customer_id } of of("rush_unbilled")) {
      const share = (within: (date: string) => boolean) => {
        const sold = linesOfCustomer(customer_id).filter(({ date }) => within(date));
        return sold.filter(({ isRush }) => isRush).length / sold.length;
      };
      expect(share(firstYear)).toBeLessThan(0.1);
      expect(share(lastYear)).toBeGreaterThan(0.45);
      const rush = hours.filter((row) => row.customer === customer_id && row.activity === "rush");
      expect(sum(rush, (row) => (lastYear(row.date) ? row.hours : 0))).toBeGreaterThan(40);
    }
  });

  it("big_loss_maker: among the four largest by revenue, and its hours cost more than its margin", () => {
    const [{ customer_id } = { customer_id: "" }] = of("big_loss_maker");
    const revenue = new Map<string, number>();
    for (const line of lines)
      if (lastYear(line.date)) revenue.set(line.customer, (revenue.get(line.customer) ?? 0) + line.revenue);
    const largest = [...revenue].sort((a, b) => b[1] - a[1]).slice(0, 4);
    expect(largest.map(([id]) => id)).toContain(customer_id);
    const sold = linesOfCustomer(customer_id).filter(({ date }) => lastYear(date));
    const left = sum(sold, (line) => line.revenue - line.cost) / 100 - 60 * worked(customer_id, lastYear);
    expect(left).toBeLessThan(-10_000);
  });

  it("small_gem: less than ten hours a year, and more than €400 of margin for each", () => {
    const [{ customer_id } = { customer_id: "" }] = of("small_gem");
    const sold = linesOfCustomer(customer_id).filter(({ date }) => lastYear(date));
    const spent = worked(customer_id, lastYear);
    expect(spent).toBeLessThan(10);
    expect(sum(sold, (line) => line.revenue - line.cost) / 100 / spent).toBeGreaterThan(400);
  });

  it("healthy_shrinking: half the revenue at the same margin and hours an order", () => {
    const [{ customer_id } = { customer_id: "" }] = of("healthy_shrinking");
    const [before, now] = [firstYear, lastYear].map((within) =>
      linesOfCustomer(customer_id).filter(({ date }) => within(date)),
    );
    expect(sum(now!, ({ revenue }) => revenue) / sum(before!, ({ revenue }) => revenue)).toBeLessThan(0.6);
    expect(Math.abs(margin(now!) - margin(before!))).toBeLessThan(0.015);
    expect(hoursPerOrder(customer_id, lastYear) / hoursPerOrder(customer_id, firstYear)).toBeCloseTo(1, 1);
  });

  it("seasonal: January sells more than three times July, in every year", () => {
    const [{ customer_id } = { customer_id: "" }] = of("seasonal");
    for (const year of ["2022", "2023", "2024", "2025", "2026"]) {
      const month = (number: string) =>
        orders(linesOfCustomer(customer_id).filter(({ date }) => date.startsWith(`${year}-${number}`)));
      expect(month("01")).toBeGreaterThan(3 * month("07"));
    }
  });

  it("lapsed: nothing after the month it stopped; won_back: nothing in the prior window and orders since", () => {
    for (const { customer_id, begins } of of("lapsed"))
      expect(linesOfCustomer(customer_id).filter(({ date }) => date >= begins!)).toEqual([]);
    const [{ customer_id } = { customer_id: "" }] = of("won_back");
    const sold = linesOfCustomer(customer_id);
    expect(sold.filter(({ date }) => date >= "2024-11" && date < "2025-11")).toEqual([]);
    expect(orders(sold.filter(({ date }) => lastYear(date)))).toBeGreaterThan(20);
  });

  it("merged: the old number ends where the new one begins, and the master says so", () => {
    const old = of("merged").find(({ merged_into }) => merged_into)!;
    expect(master.get(old.customer_id)![7]).toBe(old.merged_into);
    const last = linesOfCustomer(old.customer_id)
      .map(({ date }) => date)
      .sort()
      .at(-1)!;
    const first = linesOfCustomer(old.merged_into!)
      .map(({ date }) => date)
      .sort()[0]!;
    expect(last < first).toBe(true);
    expect(first.slice(0, 7)).toBe(old.begins);
  });

  it("truth.json: drift is a leak where it must be flagged, and within 4.5% of margin where it must not", () => {
    for (const { flagged_as_drift, expected_drift_amount, expected_yearly_amount, baseline } of stories) {
      if (flagged_as_drift) expect(expected_yearly_amount).toBeLessThan(0);
      if (flagged_as_drift) expect(expected_drift_amount!).toBeLessThan(-0.1 * baseline.gross_margin);
      if (flagged_as_drift === false && expected_drift_amount !== null)
        expect(Math.abs(expected_drift_amount)).toBeLessThan(0.045 * baseline.gross_margin);
    }
  });
});
