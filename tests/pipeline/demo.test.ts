import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { writeDemo } from "../../src/demo/index.js";
import { talkResult, tallyTalks, type Judged } from "../../src/lib/talk/talk_result.js";
import { buildDatabase, withDatabase } from "../../src/pipeline/build.js";
import { row, rows } from "../../src/pipeline/database.js";

interface Story {
  story: string;
  customer_id: string;
  effect: string;
  expected_drift_amount: number | null;
  flagged_as_drift: boolean | null;
}

const truth = JSON.parse(readFileSync("data/demo/truth.json", "utf8")) as {
  control_totals: {
    lines: number;
    revenue_cents: number;
    cost_cents: number;
    unassigned_lines: { lines: number; revenue_cents: number };
    hours: { hours: number; unassigned_hours: number };
  };
  stories: Story[];
  conversations: { customer_id: string; talked: string; expected_effect_amount: number }[];
};

interface Talk extends Judged {
  customer_id: string;
  month: string;
  effect_low: number;
  effect_high: number;
}

interface Drift {
  customer_id: string;
  revenue: number;
  contribution: number;
  drift_amount: number | null;
  drift_effect: string | null;
  is_leak: boolean | null;
  is_active: boolean;
}

describe("the demo's tables tell what its generator planted", () => {
  let path = "";
  let customers = new Map<string, Drift>();
  const ask = <T extends object>(sql: string) => withDatabase(path, (connection) => row<T>(connection, sql));

  beforeAll(async () => {
    // In the cache of the checkout, where the tests of pages look for it too.
    ({ path } = await buildDatabase("data/demo"));
    const all = await withDatabase(path, (connection) =>
      rows<Drift>(
        connection,
        `select customer_id, revenue::double as revenue, contribution::double as contribution,
           drift_amount::double as drift_amount, drift_effect, is_leak, is_active from customers`,
      ),
    );
    customers = new Map(all.map((customer) => [customer.customer_id, customer]));
  }, 60_000);

  it("has three teams whose hour costs as much, and covers what each of them costs in part", async () => {
    expect(
      await ask(
        `select string_agg(team || ' ' || rate::double || ' ' || round(coverage, 2), ', ' order by team) as teams
         from teams where period = 'current'`,
      ),
    ).toEqual({ teams: "Field sales 60.0 0.75, Order desk 60.0 0.92, Service 60.0 0.51" });
  });

  it("names the place of each customer of a product group in the table of customers, none of lines without one", async () => {
    const given = await withDatabase(path, (connection) =>
      rows<{ customer_id: string; customer_place: number | null }>(
        connection,
        "select distinct customer_id, customer_place from group_bridges",
      ),
    );
    const ids = [...customers.keys()].sort();
    expect(given.length).toBeGreaterThan(300);
    for (const { customer_id, customer_place } of given)
      expect(customer_place === null ? "unassigned" : ids[customer_place]).toBe(customer_id);
  });

  it("lines, revenue and cost tie to the control totals to the cent", async () => {
    const { lines, revenue_cents, cost_cents } = truth.control_totals;
    expect(
      await ask(
        "select count(*)::integer as lines, round(sum(revenue) * 100)::double as revenue_cents, round(sum(cost) * 100)::double as cost_cents from invoice_lines",
      ),
    ).toEqual({ lines, revenue_cents, cost_cents });
  });

  it("unassigned lines and hours are kept apart, whole", async () => {
    const { unassigned_lines, hours } = truth.control_totals;
    expect(
      await ask(
        `select sum(lines)::integer as lines, round(sum(revenue) * 100)::double as revenue_cents, sum(hours) as unassigned_hours
         from customer_months where customer_id = 'unassigned'`,
      ),
    ).toEqual({ ...unassigned_lines, unassigned_hours: hours.unassigned_hours });
    expect(await ask("select sum(hours) as hours from customer_months")).toEqual({ hours: hours.hours });
  });

  const drifting = truth.stories.filter(({ flagged_as_drift }) => flagged_as_drift === true);
  it.each(drifting)("$story of $customer_id is found, of the right kind, near its euros", (story) => {
    const found = customers.get(story.customer_id);
    expect(found?.drift_effect).toBe(story.effect);
    expect(found?.is_leak).toBe(true);
    const expected = story.expected_drift_amount ?? Number.NaN;
    expect(Math.abs((found?.drift_amount ?? Number.NaN) / expected - 1)).toBeLessThan(0.3);
  });

  it("the planted drifts, and no healthy customer, lead the list", () => {
    const ranked = [...customers.values()]
      .filter(({ drift_amount }) => drift_amount !== null)
      .sort((a, b) => (a.drift_amount ?? 0) - (b.drift_amount ?? 0))
      .slice(0, drifting.length + 1)
      .map(({ customer_id }) => customer_id);
    expect(drifting.length).toBeGreaterThanOrEqual(15);
    expect(ranked).toEqual(expect.arrayContaining(drifting.map(({ customer_id }) => customer_id)));
  });

  const healthy = truth.stories.filter(({ flagged_as_drift }) => flagged_as_drift === false);
  it.each(healthy)("$story of $customer_id is not flagged", ({ customer_id }) => {
    expect(customers.get(customer_id)?.drift_amount ?? 0).toBeGreaterThan(-100);
    expect(customers.get(customer_id)?.is_leak ?? false).toBe(false);
  });

  it("the big loss-maker has top revenue and a negative contribution", () => {
    const story = truth.stories.find((one) => one.story === "big_loss_maker");
    const rank = [...customers.values()]
      .sort((a, b) => b.revenue - a.revenue)
      .findIndex(({ customer_id }) => customer_id === story?.customer_id);
    expect(rank).toBeGreaterThanOrEqual(0);
    expect(rank).toBeLessThan(4);
    expect(customers.get(story?.customer_id ?? "")?.contribution).toBeLessThan(-10_000);
  });

  const standing = (story: string) => {
    const id = truth.stories.find((one) => one.story === story)!.customer_id;
    return ask<object>(
      `select tier_revenue, tier_contribution, tier_contribution_per_hour, profitability_tier,
         hours / (select sum(hours) from customers) < 0.5 * contribution / (select sum(contribution) from customers where contribution > 0) as neglected
       from customers where customer_id = '${id}'`,
    );
  };
  it("the big loss-maker stands at the top by revenue, at the bottom by contribution, and is lead", async () =>
    expect(await standing("big_loss_maker")).toEqual({
      tier_revenue: "top",
      tier_contribution: "small",
      tier_contribution_per_hour: "small",
      profitability_tier: "lead",
      neglected: false,
    }));
  it("the small gem is small by revenue, yet platinum, among the best by the hour and neglected", async () =>
    expect(await standing("small_gem")).toEqual({
      tier_revenue: "small",
      tier_contribution: "small",
      tier_contribution_per_hour: "large",
      profitability_tier: "platinum",
      neglected: true,
    }));
  it("the merged customer's relationship goes on without a break", async () => {
    const [{ customer_id: kept }, { customer_id: old }] = truth.stories.filter(
      ({ story }) => story === "merged",
    ) as [Story, Story];
    expect(
      await ask(
        `select count(*)::integer as months, count(*) filter (lines > 0)::integer as bought, (select months_of_history from customers where customer_id = '${kept}') as history
         from customer_months where customer_id in ('${kept}', '${old}')`,
      ),
    ).toEqual({ months: 60, bought: 60, history: 60 });
  });

  it("the merged customer's old number is gone, its history lives under the new one", () => {
    const [kept, gone] = truth.stories
      .filter(({ story }) => story === "merged")
      .map((one) => customers.has(one.customer_id));
    expect([kept, gone]).toEqual([true, false]);
  });

  const talks = () =>
    withDatabase(path, (connection) =>
      rows<Talk>(
        connection,
        `select customer_id, strftime(date, '%Y-%m') as month, date, review_on, outcome, target_amount::double as target_amount,
           effect_amount::double as effect_amount, effect_low::double as effect_low, effect_high::double as effect_high, p_value, is_season
         from conversations`,
      ),
    );
  it("conversations that helped by plan are found to, and what they brought lies within the range", async () => {
    const all = await talks();
    expect(truth.conversations).toHaveLength(2);
    for (const { customer_id, talked, expected_effect_amount } of truth.conversations) {
      const found = all.find((talk) => talk.customer_id === customer_id && talk.month === talked)!;
      expect(["reached", "more"]).toContain(talkResult(found));
      expect(found.effect_low).toBeLessThan(expected_effect_amount);
      expect(found.effect_high).toBeGreaterThan(expected_effect_amount);
    }
  });
  it("conversations show every result that complete exports can give, and no success that was not planted", async () =>
    expect(tallyTalks(await talks()).results).toEqual({
      reached: 1,
      more: 1,
      no_difference: 5,
      less: 1,
      season: 0,
      too_early: 11,
      not_separable: 1,
      too_few_months: 1,
      no_volume: 0,
      no_cost: 0,
      unknown_customer: 0,
    }));
});

describe("a demo with one hour rate in the place of its teams", () => {
  it("comes to the same cost to serve, since every team's hour costs as much", async () => {
    const dir = mkdtempSync(join(tmpdir(), "demo-rate-"));
    try {
      const [teamed, rated] = [join(dir, "teamed"), join(dir, "rated")];
      await writeDemo({ out: teamed, customers: 60, months: 42, linesPerMonth: 100 });
      cpSync(teamed, rated, { recursive: true });
      const file = join(rated, "report.yaml");
      const yaml = readFileSync(file, "utf8").replace(/^teams:[\s\S]*?(?=^sources:)/m, "hour_rate: 60\n");
      writeFileSync(file, yaml);
      const ask = async (data: string) => {
        const { path } = await buildDatabase(data, { cacheDir: join(dir, "cache") });
        return withDatabase(path, (connection) =>
          row<{ cost: number; contribution: number; teams: string | null }>(
            connection,
            `select cost_to_serve::double as cost, contribution::double as contribution,
               (select string_agg(team || ' ' || rate::double, ', ' order by team)
                from teams where period = 'current' and team <> '') as teams
             from report_facts`,
          ),
        );
      };
      const { teams, ...withTeams } = await ask(teamed);
      const { teams: none, ...withRate } = await ask(rated);
      expect(withTeams).toEqual(withRate);
      expect(withTeams.cost).toBeGreaterThan(10_000);
      expect(teams).toBe("Field sales 60.0, Order desk 60.0, Service 60.0");
      expect(none).toBeNull();
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  }, 60_000);
});
