import { beforeAll, describe, expect, it } from "vitest";
import { rows } from "../../../src/pipeline/database.js";
import { customerSlips } from "../../../src/pipeline/marts/customer_slips.js";
import { customersWithMonths, slipBatches } from "../../../src/pipeline/slips/batches.js";
import { slipsOfBatches } from "../../../src/pipeline/slips/workers.js";
import { memoryConnection } from "../../fixtures/pipeline/memory.js";
import { stageMonths } from "../../fixtures/pipeline/slipping.js";

const connection = await memoryConnection();

describe("the search for slips", () => {
  beforeAll(() => stageMonths(connection));

  it("hands over the months of each customer, from its first on, in batches of any size", async () => {
    const batches = [];
    const customers = await customersWithMonths(connection);
    for await (const batch of slipBatches(connection, customers, 15)) batches.push(batch);
    expect(batches.map(({ ids }) => ids.length)).toEqual([15, 15, 10]);
    expect(batches.map(({ starts }) => starts.at(-1))).toEqual([15 * 48 - 10, 15 * 48, 10 * 48]);
    expect(batches[0]!.ids[7]).toBe("K07");
    expect(batches[0]!.months.month[batches[0]!.starts[7]!]).toBe(10);
  });
  it("finds the same to the last bit in one thread and in several, whatever the batches", async () => {
    const customers = await customersWithMonths(connection);
    const alone = await slipsOfBatches(slipBatches(connection, customers, 40), 1);
    const together = await slipsOfBatches(slipBatches(connection, customers, 3), 3);
    expect(together).toHaveLength(14);
    expect(together.flatMap(({ found }) => found)).toEqual(alone.flatMap(({ found }) => found));
    expect(together.flatMap(({ tested }) => tested)).toEqual(alone.flatMap(({ tested }) => tested));
  });
  it("dates what was done to every third customer, and adjusts each series for all customers of whom it was looked at", async () => {
    await customerSlips(connection);
    const found = await rows<{ customer_id: string; month: Date; p_value: number; q_value: number }>(
      connection,
      "select customer_id, month, p_value, q_value from customer_slips where series = 'hours_per_order' and q_value <= 0.05 order by 1",
    );
    const stepped = Array.from({ length: 14 }, (_, i) => `K${String(3 * i).padStart(2, "0")}`);
    const dated = found.filter(({ month }) => month.toISOString().startsWith("2024-07"));
    expect(dated.map(({ customer_id }) => customer_id)).toEqual(stepped);
    for (const { p_value, q_value } of dated) {
      expect(p_value).toBeLessThan(1e-6);
      expect(q_value).toBeGreaterThanOrEqual(p_value);
    }
    expect(
      await rows(
        connection,
        "select series, count(*)::integer as customers from customer_slip_series group by series order by series",
      ),
    ).toEqual(
      ["hours_per_order", "margin_share", "order_size", "orders", "price_index"].map((series) => ({
        series,
        customers: 40,
      })),
    );
  });
});
