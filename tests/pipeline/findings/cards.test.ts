import { afterAll, expect, test } from "vitest";
import { Place, ask } from "../../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());
const months = Array.from({ length: 20 }, (_, i) => new Date(Date.UTC(2023, i)).toISOString().slice(0, 7));

async function told(numbers: readonly string[], cards: readonly string[] = []) {
  const folder = place.folder({
    "report.yaml": ["sources: {invoice_lines: {file: lines.csv}, customers: {file: cards.csv}}"],
    "lines.csv": [
      "invoice;date;customer;amount",
      ...months.map((month) => `M${month};${month}-28;A;100.00`),
      ...numbers.map((number, i) => `X${i};2024-08-05;${number};50.00`),
    ],
    "cards.csv": ["customer;name", "A;Alfa", ...cards],
  });
  return ask(
    await place.build(folder),
    "select severity, row_count, amount::double as amount, message from data_quality where rule = 'customer-is-nobody'",
  );
}

test("customer numbers that read as no customer are told, with what to do", async () => {
  expect(await told(["n.v.t."])).toEqual([
    {
      severity: "warning",
      row_count: 1,
      amount: 50,
      message:
        'customer number "n.v.t." (€50.00 in all) reads as no customer: leave the cell empty in the export, and its lines stand under "unassigned". As it is, it counts as a customer',
    },
  ]);
  expect(await told(["-", "n/a", "Onbekend", "?", "0000"])).toMatchObject([{ row_count: 5, amount: 250 }]);
});

test("those that are names, and a number of zeros that has a card, are told of nothing", async () => {
  expect(await told(["NA-1", "Nilsson", "Geenstijl", "000"], ["000;Contant"])).toEqual([]);
});
