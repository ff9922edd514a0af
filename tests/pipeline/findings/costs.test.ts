import { afterAll, expect, test } from "vitest";
import { Place, ask } from "../../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());
const months = Array.from({ length: 20 }, (_, i) => new Date(Date.UTC(2023, i)).toISOString().slice(0, 7));

async function told(profit: string, last = "A,-1,-100.00,-60.00,-40.00,USD,0.5") {
  const folder = place.folder({
    "report.yaml": ["sources: {invoice_lines: {file: lines.csv}}"],
    "lines.csv": [
      "invoice,date,customer,quantity,amount,cost,profit,currency,exchange_rate",
      ...months.map((month) => `M${month},${month}-28,A,1,100.00,60.00,${profit},USD,0.5`),
      `X1,2024-08-05,${last}`,
    ],
  });
  return ask(
    await place.build(folder),
    "select severity, row_count, amount::double as amount, line, message from data_quality where rule = 'cost-and-profit-differ'",
  );
}

test("cost and profit that do not come to the amount are told, and which of them counts", async () => {
  expect(await told("25.00")).toEqual([
    {
      severity: "warning",
      row_count: 20,
      amount: 1000,
      line: 2,
      message:
        "20 invoice lines (€1,000.00) carry a cost and a profit that do not come to the amount, such as invoice M2023-01: is the cost that of a piece, or the profit after other costs? The margin is the amount less the cost",
    },
  ]);
});

test("those that do are told of nothing, of credits and of another currency too, and neither is one line of many", async () => {
  expect(await told("40.00")).toEqual([]);
  expect(await told("40.00", "A,-1,-100.00,-60.00,40.00,USD,0.5")).toEqual([]);
  expect(await told("40.00", "A,1,100.00,60.00,7.00,EUR,1")).toEqual([]);
});
