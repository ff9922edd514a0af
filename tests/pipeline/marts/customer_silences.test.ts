import { expect, test } from "vitest";
import { rows } from "../../../src/pipeline/database.js";
import { makeMart, memoryConnection } from "../../fixtures/pipeline/memory.js";

/** Months with an order, by their number from January 2025; the data go to October 2026. */
const customers: Record<string, number[]> = {
  "stopped in July 2026": [12, 13, 14, 15, 16, 17, 18],
  "stopped for longer than ever": [0, 1, 2, 3, 4, 5, 6, 11],
  "pauses as long every year": [0, 1, 2, 3, 4, 5, 16, 17],
  "stopped two months ago": [12, 13, 14, 15, 16, 17, 18, 19],
  "hardly ordered": [0, 1, 2, 3, 4],
  "orders again after the data": [0, 1, 2, 3, 4, 5, 23],
};

test("customer_silences tells the last month with an order of who is quiet for longer than ever", async () => {
  const connection = await memoryConnection();
  const values = Object.entries(customers).flatMap(([id, months]) => [
    ...months.map((month) => `('${id}', date '2025-01-01' + interval ${month} month, 1)`),
    // A month with nothing but a credit has no order.
    `('${id}', date '2026-10-01', 0)`,
  ]);
  await connection.run(`set variable as_of = date '2026-10-31'`);
  await connection.run(
    `create table customer_months as select customer_id, month::date as month, orders
     from (values ${values.join(", ")}) as t(customer_id, month, orders)`,
  );
  await makeMart(connection, "customer_silences");
  expect(
    await rows(connection, "select customer_id, silent_since::varchar as since from customer_silences"),
  ).toEqual([
    { customer_id: "orders again after the data", since: "2025-06-01" },
    { customer_id: "stopped for longer than ever", since: "2025-12-01" },
    { customer_id: "stopped in July 2026", since: "2026-07-01" },
  ]);
});
