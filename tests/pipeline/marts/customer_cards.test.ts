import { afterAll, expect, test } from "vitest";
import { ask, Place } from "../../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());

test("a customer is one since the earliest of its card, a card merged into it by then and its first line", async () => {
  const built = await place.build(
    place.folder({
      "report.yaml": [
        "as_of: 2026-03",
        "sources:",
        "  invoice_lines: [{file: lines.csv}]",
        "  customers: [{file: customers.csv}]",
        "  aliases: [{file: aliases.csv}]",
      ],
      "lines.csv": [
        "customer_id,date,invoice_id,revenue",
        "OLD,2025-01-10,F1,100.00",
        "NEW,2026-03-10,F2,100.00",
        "REMADE,2025-03-10,F3,100.00",
        "EARLIER,2025-04-10,F4,100.00",
        "SAME,2025-05-10,F5,100.00",
        "BARE,2025-06-10,F6,100.00",
        "TAKEN,2025-07-10,F7,100.00",
        "TAKER,2026-01-10,F8,100.00",
      ],
      "customers.csv": [
        "customer_id,name,since,alias_of",
        "OLD,Old number,2019-04-01,NEW",
        "NEW,New number,2026-02-01,",
        "REMADE,Card of 2026 and lines of 2025,2026-01-01,",
        "EARLIER,Customer before the exports,2010-02-03,",
        "SAME,In the month of its first line,2025-05-20,",
        "TAKEN,Of another until 2026,2012-01-01,",
        "TAKER,Took it over,2015-01-01,",
        "NEVER,Never bought,2024-02-02,",
      ],
      "aliases.csv": ["customer_id,alias_of,valid_from,valid_to", "TAKEN,TAKER,2026-01-01,"],
    }),
  );
  expect(
    Object.fromEntries(
      (
        await ask<{ customer_id: string; since: string }>(
          built,
          "select customer_id, since::varchar as since from customers",
        )
      ).map(({ customer_id, since }) => [customer_id, since]),
    ),
  ).toEqual({
    NEW: "2019-04-01",
    REMADE: "2025-03-01",
    EARLIER: "2010-02-03",
    SAME: "2025-05-20",
    BARE: "2025-06-01",
    TAKEN: "2012-01-01",
    TAKER: "2015-01-01",
    NEVER: "2024-02-02",
  });
});
