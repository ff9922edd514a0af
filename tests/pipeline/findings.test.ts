import { afterAll, beforeAll, expect, test } from "vitest";
import { checkData, type Checked } from "../../src/pipeline/check.js";
import { Place, ask } from "../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());
const months = Array.from({ length: 20 }, (_, i) => new Date(Date.UTC(2023, i)).toISOString().slice(0, 7));

/** Lines of two exports: one writes cost with a minus, the other is right but for one line; and much that can hardly be. */
const folder = place.folder({
  "report.yaml": [
    "hour_rate: 50",
    "sources:",
    "  invoice_lines: [{file: minus.csv}, {file: plus.csv}]",
    ...["customers", "hours", "agreements"].map((name) => `  ${name}: {file: ${name}.csv}`),
  ],
  "minus.csv": [
    "invoice,date,customer,quantity,amount,cost",
    ...months.map((month) => `M${month},${month}-28,A,1,100.00,-60.00`),
    "MC,2024-08-28,A,-1,-100.00,60.00",
  ],
  "plus.csv": [
    "invoice,date,customer,quantity,unit_price,unit_cost",
    ...months.map((month) => `P${month},${month}-28,B,100000,2500.00,95.00`),
    "PX,2024-08-28,B,1,100.00,-60.00",
  ],
  "customers.csv": ["customer,name,contact_count", "A,Alfa,99999999999", "B,Bravo,2"],
  "hours.csv": [
    "date,customer,hours",
    ...months.map((month) => `${month}-10,A,1`),
    "2010-05-01,A,3",
    "2030-05-01,A,4",
  ],
  "agreements.csv": ["customer,valid_from,discount,rebate", "A,2023-01-01,-0.1,", "B,2030-01-01,,1"],
});
let checked: Checked;
beforeAll(async () => {
  checked = await checkData(folder, { cacheDir: place.cacheDir });
});
const told = (rule: string) => checked.findings.filter((finding) => finding.rule === rule);

test("cost that a whole file writes with a minus is turned, credits included, and that is said", async () => {
  expect(told("cost-negated")).toMatchObject([
    {
      severity: "info",
      message: "minus.csv writes cost with a minus on lines with a positive amount; it was turned",
    },
  ]);
  const database = await place.build(folder);
  expect(
    await ask(
      database,
      "select sum(cost)::double as cost, min(cost)::double as least from invoice_lines where customer_id = 'A'",
    ),
  ).toEqual([{ cost: 19 * 60, least: -60 }]);
});

test("millions by quantity × price are exact, and so is their cost", async () => {
  const database = await place.build(folder);
  expect(
    await ask(
      database,
      "select revenue::varchar as revenue, cost::varchar as cost from invoice_lines where invoice_id = 'P2023-01'",
    ),
  ).toEqual([{ revenue: "250000000.0000", cost: "9500000.0000" }]);
});

test("what can hardly be as it stands is a finding with a count, an example and what to do", () => {
  expect(told("cost-below-zero")).toMatchObject([
    { row_count: 1, example: "PX", file: "plus.csv", line: 22 },
  ]);
  expect(told("contact-count")).toMatchObject([
    {
      message: 'customer "A" has a number of contact persons that cannot be; it is read as not given',
    },
  ]);
  expect(told("hours-outside-history")).toMatchObject([
    {
      message:
        "2 registrations of hours (7 in all), such as of 1\u00a0May\u00a02010, lie before the history or after the last month with invoice lines: in the tables, but in no window",
    },
  ]);
  expect(told("agreement-below-zero")).toMatchObject([{ row_count: 1, example: "A" }]);
  expect(told("agreement-above-half")).toMatchObject([
    {
      message:
        '1 agreement gives a discount or rebate above 50%, up to 100%, such as for customer "B": where 1 stands for 1%, say options: {discount: percent}',
    },
  ]);
});

test("cost of nothing but zeros, and cost above all revenue, are findings", async () => {
  const lines = (cost: string) => [
    "invoice,date,customer,amount,cost",
    ...months.map((month) => `F${month},${month}-28,A,100.00,${cost}`),
  ];
  const yaml = ["sources: {invoice_lines: {file: lines.csv}}"];
  const rules = async (cost: string) =>
    (
      await checkData(place.folder({ "report.yaml": yaml, "lines.csv": lines(cost) }), {
        cacheDir: place.cacheDir,
      })
    ).findings.map(({ rule, message }) => `${rule}: ${message}`);
  expect(await rules("0.00")).toContain(
    "cost-all-zero: the cost of all 20 invoice lines that carry one is zero, so the margin is all of net revenue: is the cost in another column?",
  );
  expect(await rules("9000.00")).toContain(
    "cost-above-revenue: the cost of goods is €180,000.00, 9,000% of the net revenue that it belongs to: is it the cost of the line rather than of a piece, a thousand or another currency?",
  );
});

test("discounts with a minus are turned, a new unit and a project of nobody are told", async () => {
  const year = (of: number) =>
    months.map((_, i) => new Date(Date.UTC(of, i)).toISOString().slice(0, 7)).slice(0, 12);
  const other = place.folder({
    "report.yaml": [
      "language: nl",
      "hour_rate: 50",
      "quarantine: {max_share: 0.5}",
      "sources:",
      ...[
        "invoice_lines: {file: lines.csv}",
        "customers: {file: customers.csv}",
        "hours: {file: hours.csv}",
      ].map((one) => `  ${one}`),
      "  projects: {file: projects.csv}",
    ],
    "lines.csv": [
      "invoice,date,customer,product,quantity,amount,discount_amount",
      ...year(2023).map((month) => `F${month},${month}-28,A,P1,10,90.00,-10.00`),
      ...year(2024).map((month) => `F${month},${month}-28,A,P1,1000,90.00,-10.00`),
    ],
    "customers.csv": ["customer,name,since", "A,Alfa,2030-01-01"],
    "hours.csv": [
      "date,project,hours",
      "2024-02-01,P9,veel",
      "2023-01-10,P9,2",
      "2024-01-10,P1,2",
      "2024-02-31,P1,1",
    ],
    "projects.csv": ["project,customer", "P1,A"],
  });
  const { findings } = await checkData(other, { cacheDir: place.cacheDir });
  const messages = findings.map(({ rule, message }) => `${rule}: ${message}`);
  expect(messages).toContain(
    'discount-negated: discount_amount in "discount_amount" is met een minteken geschreven; dat is omgedraaid',
  );
  expect(messages).toContain(
    'price-jump: de stuksprijs van artikel "P1" (€ 1.080,00 netto-omzet) is twintig keer zo hoog of meer als een jaar geleden, of een twintigste ervan: is de eenheid van het aantal veranderd? Dan zijn prijs en volume daar niet te scheiden'.replace(
      /€ /,
      "€\u00a0",
    ),
  );
  expect(messages).toContain(
    'unknown-project: 1 registratie noemt (2 uur) een project zonder klant in het projectenbestand, zoals "P9"; die staat onder "unassigned"',
  );
  expect(messages).toContain(
    'since-after-history: klant "A" is klant sinds een dag na dec\u00a02024, de laatste maand van het rapport: verbeter de datum',
  );
  expect(messages).toContain(
    'quarantined: 2 rijen van hours zijn niet bruikbaar en staan in quarantaine; de eerste: hours "veel" is geen duur in uren',
  );
  const database = await place.build(other);
  expect(
    await ask(
      database,
      "select sum(discount)::double as discount, sum(list_revenue)::double as list from customers",
    ),
  ).toEqual([{ discount: 120, list: 1200 }]);
});
