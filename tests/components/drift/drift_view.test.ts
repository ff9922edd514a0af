// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { DriftView } from "../../../src/components/drift/drift_view.js";
import { effects, type BridgePart, type PortfolioBridge, type Row } from "../../../src/schema.js";
import { plain, texts } from "../charts/drawing.js";
import { customer, report, Wide } from "../fixtures.js";

type Cells = Readonly<Record<string, unknown>>;
const tables = vi.hoisted(() => ({}) as Record<string, object[] | Promise<object[]>>);
vi.mock("../../../src/components/tables.js", () => ({
  readTable: async (_href: string, table: string) => (await tables[table]) ?? [],
}));
vi.mock("../../../src/components/table_columns.js", () => ({
  async readColumns(_href: string, table: string, { columns, where }: { columns: string[]; where: Cells }) {
    const all = ((await tables[table]) ?? []) as Cells[];
    const rows = all.filter((row) => Object.entries(where).every(([key, value]) => row[key] === value));
    const column = (name: string) => [name, rows.map((row) => row[name] ?? null)];
    return { count: rows.length, columns: Object.fromEntries(columns.map(column)) };
  },
}));

const none = Object.fromEntries(effects.map((effect) => [effect, 0])) as Record<
  (typeof effects)[number],
  number
>;
const part = (given: Partial<BridgePart>): BridgePart => ({
  comparison: "baseline",
  year_to: new Date("2026-10-31"),
  segment: "Horeca",
  account_manager: "J. Bakker",
  tier_revenue: "large",
  customer_count: 1,
  left_count: 0,
  unserved_count: 0,
  value_after: 0,
  ...none,
  ...given,
});
const sum = (given: Partial<PortfolioBridge>): PortfolioBridge => ({
  comparison: "baseline",
  year_to: new Date("2026-10-31"),
  customer_count: 2,
  value_before: 2_850,
  value_after: 1_600,
  ...none,
  margin_share_before: null,
  margin_share_after: null,
  rate_points: null,
  mix_points: null,
  not_decomposable_points: null,
  ...given,
});
const sums = [
  sum({
    discount: -350,
    cost: -900,
    margin_share_before: 0.4,
    margin_share_after: 0.35,
    rate_points: -0.06,
    mix_points: 0.01,
    not_decomposable_points: 0,
  }),
  sum({ comparison: "prior", customer_count: 1, value_before: 60, value_after: 100, volume: 40 }),
  sum({
    comparison: "year",
    year_to: new Date("2025-10-31"),
    value_before: 900,
    value_after: 950,
    price: 50,
  }),
  sum({ comparison: "year", value_before: 950, value_after: 1_600, price: -50, volume: 700 }),
];
const groupRow = (customer_place: number, product_group: string, discount: number) => ({
  ...none,
  product_group,
  comparison: "baseline",
  customer_place,
  revenue_before: 1_000,
  revenue_after: 1_000,
  margin_before: 300,
  margin_after: 300 + discount,
  drift_amount: discount,
  discount,
});
const groupSum = (given: Partial<Row<"product_groups">>) => ({
  ...none,
  comparison: "baseline",
  revenue_before: 1_000,
  revenue_after: 1_000,
  drift_amount: given.discount,
  ...given,
});
const hrefs = {} as Parameters<typeof DriftView>[2];

beforeAll(() => vi.stubGlobal("ResizeObserver", Wide));
beforeEach(() => {
  history.replaceState(null, "", "/drift.html");
  Object.assign(tables, {
    customers: [
      customer(),
      customer({
        customer_id: "K2",
        name: "Hotel Noord",
        segment: "Zorg",
        drift_amount: -900,
        contribution: 100,
      }),
      customer({
        customer_id: "K3",
        name: "Nieuw",
        account_manager: "P. Smit",
        drift_amount: null,
        baseline_from: null,
      }),
    ],
    bridge_parts: [
      part({ value_after: 1_500, discount: -350 }),
      part({ segment: "Zorg", value_after: 100, cost: -900 }),
      part({ account_manager: "P. Smit", customer_count: 0, left_count: 1 }),
      part({ comparison: "prior", customer_count: 0, left_count: 1 }),
      part({ comparison: "prior", segment: "Zorg", value_after: 100, volume: 40 }),
      part({
        comparison: "year",
        year_to: new Date("2025-10-31"),
        segment: "Zorg",
        value_after: 60,
        price: 15,
      }),
      part({ comparison: "year", segment: "Zorg", value_after: 100, volume: 40 }),
    ],
    customer_effects: [
      { comparison: "baseline", discount: -350 },
      { comparison: "baseline", cost: -900 },
      { comparison: "baseline" },
    ],
    product_groups: [
      groupSum({
        product_group: "Glas",
        customer_count: 1,
        margin_before: 300,
        margin_after: 180,
        discount: -120,
      }),
      groupSum({
        product_group: "",
        customer_count: 2,
        margin_before: 600,
        margin_after: -530,
        discount: -1130,
      }),
    ],
    group_bridges: [groupRow(0, "Glas", -120), groupRow(0, "", -230), groupRow(1, "", -900)],
  });
});

const finding = (view: HTMLElement) => plain(view.querySelector(".finding")?.textContent ?? null);
const names = (view: HTMLElement) =>
  [...view.querySelectorAll(".list th[scope=row]")].map((cell) => cell.textContent);
const rowsOf = (view: HTMLElement, figure: string) =>
  [...view.querySelectorAll(`.${figure} tbody tr`)].map((row) => plain(row.textContent));
const options = (view: HTMLElement, label: string) => {
  const control = [...view.querySelectorAll("label.control")].find((one) =>
    one.textContent?.startsWith(label),
  );
  return [...(control?.querySelectorAll("option") ?? [])].map((option) => plain(option.textContent));
};

test("what was summed at build is seen before any customer is read", () => {
  const view = DriftView(sums, report(), hrefs);
  expect(finding(view)).toBe(
    "Together these 2 customers yield €1,250 a year less than in their baselines, apart from volume; cost not passed on weighs most (−€900).",
  );
  expect(rowsOf(view, "chart-bridge")).toEqual([
    "Baseline, 12 months€2,850",
    "Cost of goods−€900",
    "Discount−€350",
    "Last 12 months€1,600",
  ]);
  expect(texts(view, ".chart-note")).toContain(
    "Margin % went from 40.0% to 35.0%: −6.0 pt by the customers' own margins, +1.0 pt because revenue moved between customers with thinner and wider ones.",
  );
  expect(names(view)).toEqual([]);
});

test("all customers with a baseline stand in the list, the largest leak first, and the sums are the same", async () => {
  const view = DriftView(sums, report(), hrefs);
  const before = rowsOf(view, "chart-bridge");
  await vi.waitFor(() => expect(names(view)).toEqual(["Hotel Noord", "Café Müller"]));
  expect(rowsOf(view, "chart-bridge")).toEqual(before);
  expect(finding(view)).toContain("2 customers yield €1,250 a year less");
});

test("a link with a filter shows that selection's own drift, bridge and list", async () => {
  history.replaceState(null, "", "/drift.html?segment=Zorg");
  const view = DriftView(sums, report(), hrefs);
  await vi.waitFor(() => expect(names(view)).toEqual(["Hotel Noord"]));
  expect(finding(view)).toContain("This customer yields €900 a year less");
  expect(rowsOf(view, "chart-bridge")).toEqual([
    "Baseline, 12 months€1,000",
    "Cost of goods−€900",
    "Last 12 months€100",
  ]);
});

test("choosing a filter recomputes and stands in the address", async () => {
  const view = DriftView(sums, report(), hrefs);
  await vi.waitFor(() => expect(options(view, "Segment")).toEqual(["All", "Horeca (2)", "Zorg (1)"]));
  const select = view.querySelector("select")!;
  select.value = "Horeca";
  select.dispatchEvent(new Event("change"));
  await vi.waitFor(() => expect(names(view)).toEqual(["Café Müller"]));
  expect(location.search).toBe("?segment=Horeca");
});

test("after Back a drop-down stands where the address has it before anything is read for it", async () => {
  history.replaceState(null, "", "/drift.html?segment=Zorg");
  const view = DriftView(sums, report(), hrefs);
  await vi.waitFor(() => expect(options(view, "Segment")).toEqual(["All", "Horeca (2)", "Zorg (1)"]));
  expect(view.querySelector("select")!.value).toBe("Zorg");
  history.replaceState(null, "", "/drift.html");
  dispatchEvent(new PopStateEvent("popstate"));
  expect(view.querySelector("select")!.value).toBe("");
});

test("the drop-downs count what the other choices leave", async () => {
  history.replaceState(null, "", "/drift.html?segment=Zorg");
  const view = DriftView(sums, report(), hrefs);
  await vi.waitFor(() =>
    expect(options(view, "Account manager")).toEqual(["All", "J. Bakker (1)", "P. Smit (0)"]),
  );
});

test("a product group shows its own bridge, drift and customers, and says what is not split", async () => {
  history.replaceState(null, "", "/drift.html?product_group=Glas");
  const view = DriftView(sums, report(), hrefs);
  await vi.waitFor(() => expect(names(view)).toEqual(["Café Müller"]));
  expect(finding(view)).toMatch(/^Glas: this customer yields €120 a year less/);
  expect(rowsOf(view, "chart-bridge")).toEqual([
    "Baseline, 12 months€300",
    "Discount−€120",
    "Last 12 months€180",
  ]);
  expect(texts(view, ".chart-note")[1]).toMatch(/^Gross margin of Glas only\./);
  const margin = () => view.querySelector(".list tbody tr td:nth-child(5)")!.textContent;
  await vi.waitFor(() => expect(margin()).toMatch(/30\.0%.*18\.0%/));
  const mostly = view.querySelector(".list tbody tr td:nth-child(4)")!;
  expect(plain(mostly.textContent)).toBe("Discount −€120");
  expect([...view.querySelectorAll("button")].some(({ disabled }) => disabled)).toBe(false);
  const groups = ["All", "Products without a group: −€1.1k", "Glas: −€120"];
  await vi.waitFor(() => expect(options(view, "Product group")).toEqual(groups));
});

test("what was summed at build of a product group is seen before its customers are read", async () => {
  history.replaceState(null, "", "/drift.html?product_group=Glas");
  tables.customers = new Promise(() => {});
  const view = DriftView(sums, report(), hrefs);
  await vi.waitFor(() => expect(finding(view)).toMatch(/^Glas: this customer yields €120 a year less/));
  expect(rowsOf(view, "chart-bridge")).toEqual([
    "Baseline, 12 months€300",
    "Discount−€120",
    "Last 12 months€180",
  ]);
  expect(names(view)).toEqual([]);
});

test("products without a group can be asked for", async () => {
  history.replaceState(null, "", "/drift.html?product_group=-");
  const view = DriftView(sums, report(), hrefs);
  await vi.waitFor(() => expect(names(view)).toEqual(["Hotel Noord", "Café Müller"]));
});

test("a filter within a product group adds up what its own customers bought of it", async () => {
  history.replaceState(null, "", "/drift.html?product_group=-&segment=Zorg");
  const view = DriftView(sums, report(), hrefs);
  await vi.waitFor(() => expect(names(view)).toEqual(["Hotel Noord"]));
  expect(rowsOf(view, "chart-bridge")).toEqual([
    "Baseline, 12 months€300",
    "Discount−€900",
    "Last 12 months−€600",
  ]);
});

test("an effect within a product group ranks by what of it lies there", async () => {
  history.replaceState(null, "", "/drift.html?product_group=-&effect=discount");
  const view = DriftView(sums, report(), hrefs);
  await vi.waitFor(() => expect(names(view)).toEqual(["Hotel Noord", "Café Müller"]));
  expect(
    [...view.querySelectorAll(".list tr td:nth-child(2)")].map((cell) => plain(cell.textContent)),
  ).toEqual(["−€900", "−€230"]);
});

test("an effect ranks the customers by its euros, leaves out whom it does not touch, and stands in the address", async () => {
  const view = DriftView(sums, report(), hrefs);
  await vi.waitFor(() => expect(names(view)).toHaveLength(2));
  const select = [...view.querySelectorAll("select")].at(-1)!;
  select.value = "discount";
  select.dispatchEvent(new Event("change"));
  await vi.waitFor(() => expect(names(view)).toEqual(["Café Müller"]));
  expect(location.search).toBe("?effect=discount");
  expect(view.querySelector(".list-summary")!.textContent).toBe(
    "Customers where discount changed the margin, against the baseline: 1. A minus costs margin. " +
      "In the small lines the dotted one is the baseline; shaded, when a dated change began; a triangle, an event.",
  );
  expect(view.querySelector(".chart-drift-bars h2")!.textContent).toBe(
    "Where did discount change the margin, by how much a year?",
  );
  expect(plain(view.querySelector(".list td.number")!.textContent)).toBe("−€350");
});

test("those whose leak stands out can be asked for; the sums stay those of all", async () => {
  Object.assign(tables, {
    customers: (tables.customers as object[]).map((row, i) => ({ ...row, is_leak: i === 0 })),
  });
  history.replaceState(null, "", "/drift.html?standing=leak");
  const view = DriftView(sums, report(), hrefs);
  await vi.waitFor(() => expect(names(view)).toEqual(["Café Müller"]));
  expect(finding(view)).toContain("2 customers yield €1,250 a year less");
  expect(view.querySelector(".list-summary")!.textContent).toMatch(
    /^Only customers who stand out: .* Customers with a baseline: 1\./,
  );
});

test("a collective card is marked in the list, also within a product group", async () => {
  const marked = (tables.customers as object[]).map((row, i) => ({ ...row, is_collective: i === 0 }));
  Object.assign(tables, { customers: marked });
  const whole = DriftView(sums, report(), hrefs);
  const cash = "Café Müller, a collective card";
  await vi.waitFor(() => expect(names(whole)).toEqual(["Hotel Noord", cash]));
  history.replaceState(null, "", "/drift.html?product_group=Glas");
  const group = DriftView(sums, report(), hrefs);
  await vi.waitFor(() => expect(names(group)).toEqual([cash]));
  expect(texts(group, ".chart-drift-bars tbody th")).toEqual([cash]);
});

test("year by year, the chain of all customers comes from the build, that of a selection from its customers", async () => {
  history.replaceState(null, "", "/drift.html?comparison=years");
  const all = DriftView(sums, report(), hrefs);
  await vi.waitFor(() => expect(rowsOf(all, "chart-chain")).toContain("Then yields€950€1,600"));
  expect(rowsOf(all, "chart-chain")).toContain("Price+€50−€50");
  history.replaceState(null, "", "/drift.html?comparison=years&segment=Zorg");
  const part = DriftView(sums, report(), hrefs);
  await vi.waitFor(() => expect(rowsOf(part, "chart-chain")).toContain("Price+€15€0"));
  expect(rowsOf(part, "chart-chain")).toContain("Then yields€60€100");
});

test("without cost there is a sentence instead of a bridge", () => {
  const view = DriftView([], report("en", { has_cost: false }), hrefs);
  expect(view.textContent).toBe(
    "Cost of goods was not supplied, so margin and its drift are not known here. With a cost per line or product this page would show where margin leaks, and since when.",
  );
});
