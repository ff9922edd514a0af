import { expect, test } from "vitest";
import { fewestOrders } from "../../../src/lib/talk/fewest_orders.js";

test.each([
  [
    "as many as the size of the baseline leaves",
    { revenue: 80_000, orders: 100, order_size_baseline: 1_000 },
    80,
  ],
  ["never fewer than half", { revenue: 80_000, orders: 100, order_size_baseline: 4_000 }, 50],
  ["never more than now", { revenue: 80_000, orders: 100, order_size_baseline: 500 }, 100],
  ["half without a baseline", { revenue: 80_000, orders: 100, order_size_baseline: null }, 50],
  ["whole orders", { revenue: 80_000, orders: 100, order_size_baseline: 1_003 }, 80],
  ["the one that there is", { revenue: 300, orders: 1, order_size_baseline: null }, 1],
  ["no more for a size that does not divide", { revenue: 2.4, orders: 5, order_size_baseline: 0.8 }, 3],
  ["half where the baseline was credits", { revenue: 80_000, orders: 100, order_size_baseline: -20 }, 50],
])("fewestOrders(customer): %s", (_, customer, orders) => expect(fewestOrders(customer)).toBe(orders));
