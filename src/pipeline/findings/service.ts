import { bought, counts, type Count, type Teller } from "./teller.js";

/** Coverage below which cost to serve counts as understated (docs/metrics.md, The cost of an hour). */
const leastCoverage = 0.6;

/** Whether hours tell enough: capacity that they cover, hours of no team or for nobody, and how they were estimated. */
export async function serviceFindings({ words, format, count, countOf }: Teller): Promise<void> {
  const hours = (value: number | null) => format.number(value);
  await count<Count & { coverage: number; practical: number }>(
    `select 1 as rows, null::double as amount, team as example, null::varchar as file, null::integer as line,
       coverage, hours::double as hours, practical_hours as practical
     from teams where period = 'current' and hours > 0 and (coverage < ${leastCoverage} or coverage > 1) order by team`,
    ({ example, coverage, practical }) =>
      coverage > 1
        ? {
            severity: "warning",
            rule: "hours-above-capacity",
            source: "hours",
            message: words.service.aboveCapacity(example ?? "", format.share(coverage, 0), hours(practical)),
          }
        : {
            severity: "warning",
            rule: "low-coverage",
            source: "hours",
            message: words.service.lowCoverage(example ?? "", format.share(coverage, 0), hours(practical)),
          },
  );
  await count(
    `select 1 as rows, null::double as amount, team as example, null::varchar as file, null::integer as line
     from teams_given where getvariable('has_hours') and team not in (select team from stg_service_hours) order by position`,
    ({ example }) => ({
      severity: "warning",
      rule: "team-without-hours",
      source: "hours",
      message: words.service.teamWithoutHours(example ?? ""),
    }),
  );
  await countOf("hours")(
    `${counts("count(*)", "sum(hours)::double", "min(activity)")} from stg_hours
     where state = 'used' and team = '' and exists (select 1 from teams_given)`,
    ({ rows, amount, example }) => ({
      severity: "warning",
      rule: "hours-of-no-team",
      source: "hours",
      amount: null,
      message: words.service.hoursOfNoTeam(format.count(rows), hours(amount), example ?? ""),
    }),
  );
  await countOf("hours")(
    `${counts("count(*)", "sum(hour.hours)::double", "min(raw.project_id)")} from stg_hours as hour
     join raw_hours as raw on raw.source_file = hour.source_file and raw.source_line = hour.source_line
     where hour.state = 'used' and hour.customer_id = 'unassigned' and raw.project_id is not null`,
    ({ rows, amount, example }) => ({
      severity: "warning",
      rule: "unknown-project",
      source: "hours",
      amount: null,
      message: words.service.unknownProject(format.count(rows), hours(amount), example ?? ""),
    }),
  );
  await count(
    `${counts("count(distinct month)", "sum(hours)::double", "team")} from stg_service_hours where is_estimated group by team order by team`,
    ({ rows, amount, example }) => ({
      severity: "info",
      rule: "hours-by-time-equation",
      source: "hours",
      amount: null,
      message: words.service.estimatedHours(example ?? "", format.count(rows), hours(amount)),
    }),
  );
  await countOf("hours")<Count & { named: number }>(
    `${counts("count(distinct customer_id)", "sum(hours)::double", "min(customer_id)")},
       count(distinct customer_id) filter (customer_id in (select customer_id from customer_suggestions where shared_name is not null)) as named
     from stg_hours
     where state = 'used' and customer_id <> 'unassigned'
       and customer_id not in (select customer_id ${bought})`,
    ({ rows, amount, example, named }) => ({
      severity: "warning",
      rule: "hours-without-invoices",
      source: "hours",
      amount: null,
      message:
        words.service.hoursWithoutInvoices(rows, format.count(rows), hours(amount), example ?? "") +
        (named > 0 ? words.service.hoursByName(format.count(named)) : ""),
    }),
  );
  await countOf("agreements")(
    `select count(*) as rows, null::double as amount, min(later.customer_id) as example,
       arg_min(later.source_file, later.source_line) as file, min(later.source_line)::integer as line
     from stg_agreements as later
     join stg_agreements as earlier on earlier.customer_id = later.customer_id and earlier.agreement_id < later.agreement_id
       and earlier.rebate_share is not null and later.rebate_share is not null
       and coalesce(earlier.valid_from, date '0001-01-01') <= coalesce(later.valid_to, date '9999-12-31')
       and coalesce(later.valid_from, date '0001-01-01') <= coalesce(earlier.valid_to, date '9999-12-31')`,
    ({ rows, example }) => ({
      severity: "warning",
      rule: "rebates-overlap",
      source: "agreements",
      message: words.service.rebatesOverlap(format.count(rows), example ?? ""),
    }),
  );
}
