import type { DuckDBConnection } from "@duckdb/node-api";
import { beforeAfter, sideMonths, type BeforeAfter } from "../../lib/changes/before_after.js";
import { isTimeOfYear, timeOfYear, type PlacedMonth } from "../../lib/changes/time_of_year.js";
import { eachGroup, fillTable } from "../database.js";

/** The ratios that are tested: columns of `customer_months`, and the months in which they are known. */
const ratios = {
  hours_per_order: {
    amount: "hours",
    volume: "orders",
    known: "hours is not null and (orders > 0 or hours <> 0)",
  },
  yield: { amount: "amount", volume: "volume", known: "amount is not null" },
} as const;

/** What is tested: which ratio, of which months, around which moments, and the table that takes the results. */
export interface SideTests {
  readonly moments: string;
  readonly months: string;
  readonly ratio: keyof typeof ratios;
  readonly result: string;
}

/**
 * Fills `result` with a ratio in the six months before and after each row of `moments` (id, customer_id, month), out of the months of
 * its customer in `months`, with the exact permutation test and what the time of the year makes of it; only for rows with enough months
 * on both sides.
 */
export async function sideTests(
  connection: DuckDBConnection,
  { moments, months, ratio, result }: SideTests,
): Promise<void> {
  const { amount, volume, known } = ratios[ratio];
  const tested: (BeforeAfter & {
    id: number;
    season_years: number;
    season_change: number | null;
    is_season: boolean | null;
  })[] = [];
  const sql = `select
      moment.id::varchar as id,
      date_diff('month', moment.month, months.month)::double as "offset",
      months.${amount}::double as amount,
      months.${volume}::double as volume
    from ${moments} as moment
    join ${months} as months on months.customer_id = moment.customer_id
    where ${known}
      and months.month between getvariable('history_from') and getvariable('as_of')
    order by moment.id, months.month`;
  await eachGroup<PlacedMonth>(connection, sql, (id, group) => {
    const found = beforeAfter(
      group.filter(({ offset }) => offset < 0 && offset >= -sideMonths),
      group.filter(({ offset }) => offset > 0 && offset <= sideMonths),
    );
    if (!found) return;
    const season = timeOfYear(group);
    tested.push({
      ...found,
      id: Number(id),
      season_years: season.years,
      season_change: season.change,
      is_season: season.years === 0 ? null : isTimeOfYear(found, season),
    });
  });
  tested.sort((a, b) => a.id - b.id);
  await fillTable(
    connection,
    result,
    {
      id: "INTEGER",
      before: "DOUBLE",
      after: "DOUBLE",
      low: "DOUBLE",
      high: "DOUBLE",
      p_value: "DOUBLE",
      season_years: "INTEGER",
      season_change: "DOUBLE",
      is_season: "BOOLEAN",
    },
    tested,
  );
}
