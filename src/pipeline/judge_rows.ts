import { Fault, Faults } from "../lib/fault.js";
import { rows } from "./database.js";
import type { Build } from "./tables.js";

interface BadRows {
  source: string;
  file: string;
  line: number;
  bad_count: number;
  read_count: number;
  unknown_count: number;
  reason: string;
}

/** Share of a file's rows that may stand in quarantine before the build stops. */
const bearable = 0.005;

/**
 * Stops the build where going on would hide something: a row of invoice lines whose money is unknown, more bad rows
 * in a file than bearable, credits signed both ways in one file, or customer numbers merged in a circle. Throws Faults.
 */
export async function judgeRows({ connection }: Build): Promise<void> {
  const states = `
    select 'invoice_lines' as source, source_file, source_line, state, reason, revenue is null as is_unknown from stg_invoice_lines
    union all
    select 'hours', source_file, source_line, state, reason, false from stg_hours
    union all
    select source, source_file, source_line, state, reason, false from stg_other_rows`;
  const bad = await rows<BadRows>(
    connection,
    `select source, source_file as file,
       min(source_line) filter (state = 'quarantined') as line,
       count(*) filter (state = 'quarantined') as bad_count,
       count(*) as read_count,
       count(*) filter (state = 'quarantined' and is_unknown) as unknown_count,
       arg_min(reason, source_line) filter (state = 'quarantined') as reason
     from (${states})
     group by source, source_file
     having bad_count > 0 and (unknown_count > 0 or bad_count > ${bearable} * read_count)
     order by source, file`,
  );
  const faults = bad.map(({ source, file, line, bad_count, read_count, unknown_count, reason }) => {
    const why =
      unknown_count > 0
        ? `the money of ${unknown_count} ${unknown_count === 1 ? "row" : "rows"} is unknown`
        : `that is more than ${bearable * 100}% of the rows`;
    return new Fault(
      "unusable-rows",
      `${reason}; ${bad_count} of ${read_count} rows of ${source} cannot be used and ${why}: mend the export, or leave the rows out with exclude in report.yaml`,
      { file, line },
    );
  });
  const conventions = await rows<{ file: string; line: number; credit_positive_count: number }>(
    connection,
    `select source_file as file,
       least(coalesce(credit_positive_line, returned_positive_line), coalesce(returned_positive_line, credit_positive_line)) as line
     from stg_credit_conventions where is_ambiguous order by source_file`,
  );
  for (const { file, line } of conventions) {
    faults.push(
      new Fault(
        "ambiguous-credits",
        "some credits are written as negative and some as positive amounts: say which the file uses with " +
          "options: {credits: signed}, {credits: type} or {credits: quantity} in report.yaml",
        { file, line },
      ),
    );
  }
  const circles = await rows<{ customer_id: string; file: string; line: number }>(
    connection,
    `select customer_id, source_file as file, source_line as line
     from stg_customer_aliases join raw_customers using (customer_id)
     where depth >= 50 order by customer_id, file, line limit 1`,
  );
  for (const { customer_id, file, line } of circles) {
    faults.push(
      new Fault(
        "alias-circle",
        `customer "${customer_id}" is merged into itself by way of alias_of: end the circle`,
        { file, line },
      ),
    );
  }
  if (faults.length > 0) throw new Faults(faults);
}
