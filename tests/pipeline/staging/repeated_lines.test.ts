import { afterAll, expect, test } from "vitest";
import { Place, ask } from "../../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());
const months = Array.from({ length: 20 }, (_, i) => new Date(Date.UTC(2023, i)).toISOString().slice(0, 7));
const header = "invoice,date,customer,product,amount";

test.each([
  [
    "drop",
    "duplicates-dropped",
    '2 invoice lines (€100.00) repeated another line in every field and were left out by the rule "duplicates: drop"',
  ],
  ["keep", "duplicates", "2 invoice lines (€100.00) repeat another line in every field, such as"],
])(
  "with duplicates: %s, a line that repeats one of its own file is told, though another file holds its invoice with other content",
  async (duplicates, rule, sentence) => {
    const folder = place.folder({
      "report.yaml": [
        `duplicates: ${duplicates}`,
        "overlaps: drop",
        "sources: {invoice_lines: {file: lines-*.csv}}",
      ],
      "lines-1.csv": [
        header,
        ...months.map((month) => `M${month},${month}-28,A,P,100.00`),
        "D1,2024-05-05,A,P,50.00",
        "D1,2024-05-05,A,P,50.00",
      ],
      "lines-2.csv": [
        header,
        "D1,2024-05-05,A,P,50.00",
        "D3,2024-05-05,B,P,50.00",
        "D3,2024-05-05,B,P,50.00",
      ],
    });
    const told = await ask<{ message: string }>(
      await place.build(folder),
      `select row_count, message from data_quality where rule = '${rule}'`,
    );
    expect(told).toMatchObject([{ row_count: 2, message: expect.stringContaining(sentence) as string }]);
  },
);
