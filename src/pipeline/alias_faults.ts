import { Fault } from "../lib/fault.js";
import { rows } from "./database.js";
import type { Build } from "./step.js";

interface BadAlias {
  customer_id: string;
  alias_of: string;
  other: string | null;
  file: string;
  line: number;
}

/** Aliases that cannot be followed: those that lead back to themselves, and those that lead to two numbers on one day. */
export async function aliasFaults({ connection }: Build): Promise<Fault[]> {
  const circles = await rows<BadAlias>(
    connection,
    `select customer_id, any_value(alias_of) as alias_of, null as other,
       arg_min(file, (file, line)) as file, min(line)::integer as line
     from stg_customer_aliases
     join (
       select customer_id, source_file as file, source_line as line from raw_aliases
       union all select customer_id, source_file, source_line from raw_customers where alias_of is not null
     ) using (customer_id)
     where depth >= 50
     group by customer_id order by file, line, customer_id limit 1`,
  );
  const torn = await rows<BadAlias>(
    connection,
    `select later.customer_id, later.alias_of, earlier.alias_of as other, later.source_file as file, later.source_line as line
     from raw_aliases as later
     join raw_aliases as earlier on earlier.customer_id = later.customer_id and earlier.alias_of <> later.alias_of
       and (earlier.source_file, earlier.source_line) < (later.source_file, later.source_line)
       and coalesce(earlier.valid_from, date '0001-01-01') <= coalesce(later.valid_to, date '9999-12-31')
       and coalesce(later.valid_from, date '0001-01-01') <= coalesce(earlier.valid_to, date '9999-12-31')
     where later.excluded is null and later.problem is null and earlier.excluded is null and earlier.problem is null
     order by file, line limit 1`,
  );
  return [
    ...circles.map(
      ({ customer_id, file, line }) =>
        new Fault(
          "alias-circle",
          `customer "${customer_id}" is merged into itself by way of alias_of: end the circle`,
          { file, line },
        ),
    ),
    ...torn.map(
      ({ customer_id, alias_of, other, file, line }) =>
        new Fault(
          "alias-overlap",
          `customer "${customer_id}" is merged into "${alias_of}" and into "${other}" on the same days: give each its valid_from and valid_to`,
          { file, line },
        ),
    ),
  ];
}
