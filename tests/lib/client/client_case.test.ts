import { describe, expect, it } from "vitest";
import { clientCase } from "../../../src/lib/client/client_case.js";
import { customer, facts } from "../../components/fixtures.js";
import { customerMonth } from "../customer_months.js";

const given = (first: string, changes = {}) => ({
  customer: customer({ baseline_from: null, baseline_to: null, ...changes }),
  months: [customerMonth(first, { hours: 1 }), customerMonth("2026-09", { revenue: 70, hours: 2 })],
  ...{ agreements: [], changes: [], handles: [] },
});

describe("clientCase(given, facts)", () => {
  it("has every month up to the as-of month; one of which nothing is known is one in which nothing was bought", () => {
    const { months } = clientCase(given("2026-07"), facts);
    expect(months.map(({ revenue, orders, hours }) => [revenue, orders, hours])).toEqual([
      [100, 2, 1],
      [0, 0, 0],
      [70, 2, 2],
      [0, 0, 0],
    ]);
    expect(clientCase(given("2026-07"), { ...facts, has_hours: false }).months[1]!.hours).toBeNull();
  });

  it("looks back five years", () => {
    const { months } = clientCase(given("2019-01"), facts);
    expect(months[0]).toMatchObject({ month: new Date("2021-11-01"), revenue: 0 });
    expect(months).toHaveLength(60);
  });

  it("lays the last year beside the baseline, else beside the year before, else beside nothing", () => {
    const [baseline_from, baseline_to] = [new Date("2022-01-01"), new Date("2022-12-31")];
    expect(clientCase(given("2022-01", { baseline_from, baseline_to }), facts).before).toMatchObject({
      ...{ from: baseline_from, to: baseline_to, revenue: 100 },
    });
    expect(clientCase(given("2024-11"), facts).before).toMatchObject({
      from: facts.prior_from,
      revenue: 100,
    });
    expect(clientCase(given("2024-12"), facts).before).toBeNull();
    expect(clientCase(given("2024-12"), facts).changes).toEqual([]);
  });

  it("carries terms without their notes", () => {
    const agreement = {
      ...{ agreement_id: 1, customer_id: "K1", valid_from: new Date("2024-01-01"), valid_to: null },
      ...{ discount: 0.1, rebate_share: null, index_clause: "CPI", note: "never below 20%" },
    };
    const { agreements } = clientCase({ ...given("2024-11"), agreements: [agreement] }, facts);
    expect(agreements).toEqual([
      {
        ...{ discount: 0.1, rebate_share: null, index_clause: "CPI" },
        ...{ valid_from: new Date("2024-01-01"), valid_to: null },
      },
    ]);
  });
});
