import { unassigned } from "../../schema.js";
import { bought, counts, used, type Count, type Teller } from "./teller.js";

// What companies call the card on which they book sales to nobody in particular.
const collectiveNames = [
  ...[
    "contante? (verkoop|verkopen|klant|klanten)",
    "kasverkoop",
    "kas(klant|debiteur)",
    "balie(verkoop|klant|klanten)",
  ],
  ...["passant(en)?", "particulier(en)?", "diverse (debiteuren|klanten)", "diversen", "verzameldebiteur"],
  ...[
    "webshop",
    "web ?(shop|winkel) (klanten|verkoop|orders)",
    "cash (sale|sales|customer)",
    "walk[- ]?in( customers?)?",
  ],
  ...["counter sales?", "sundry (debtors|customers)", "one[- ]time (account|customers?)", "consumidor final"],
  ...["diverse kunden", "laufkundschaft", "clients? divers", "(various|miscellaneous) customers"],
];

/**
 * Customer numbers under which two names stand that have no word in common, merged numbers and collective cards aside, as where two
 * administrations number their customers alike. Of numbers with very many names, such as a web shop's, nothing is told.
 */
const strangers = `
  with names as (
    select distinct customer_id, name, string_split(normal_name(name), ' ') as words
    from (
      select customer_id, customer_name as name from stg_customer_spellings
      union all
      select customer_id, name from raw_customers where excluded is null and problem is null
    )
    where name is not null and normal_name(name) is not null
      and customer_id in (select customer_id from customers where not is_collective)
      and customer_id not in (select alias_of from stg_customer_aliases)
    qualify count(*) over (partition by customer_id) between 2 and 20
  ),
  pairs as (
    select one.customer_id, min(one.customer_id || ': ' || one.name || ', ' || other.name) as example
    from names as one
    join names as other on other.customer_id = one.customer_id and other.name > one.name
    where not list_has_any(one.words, other.words)
    group by one.customer_id
  )
  ${counts("count(*)", "sum(customers.revenue)::double", "arg_max(example, revenue)")} from pairs join customers using (customer_id)`;

/** Customers that an export writes as `Parent:Child`, as QuickBooks does for projects, where the parent is a customer too or has several. */
const within = `
  select customer_id, parent, revenue from (select *, trim(split_part(customer_id, ':', 1)) as parent from customers)
  where contains(customer_id, ':') and parent <> '' and parent_id is null
  qualify count(*) over (partition by parent) > 1 or parent in (select customer_id from customers)`;

/** SQL: whether a text holds a number of the customer file with something behind it, as `10001 - Smit`, or a name before it in brackets. */
const holdsNumber = `(
  regexp_extract(customer_id, '^(\\S+?)\\s*(?:[-–—:|/]\\s*|\\s)\\S.*$', 1) in (select customer_id from stg_customers)
  or regexp_extract(customer_id, '\\((\\S+)\\)$', 1) in (select customer_id from stg_customers)
)`;

/** Whom the lines are for: numbers without a card, merged and renumbered customers, collective cards, unknown names. */
export async function customerFindings({ words, format, count, countOf }: Teller): Promise<void> {
  await count<Count & { combined: number }>(
    `${counts("count(distinct customer_id)", undefined, "min(customer_id)")},
       count(distinct customer_id) filter (${holdsNumber})::integer as combined ${bought}
     and getvariable('has_master') and customer_id <> '${unassigned}'
     and customer_id not in (select customer_id from stg_customers)`,
    ({ rows, amount, example, combined }) => ({
      severity: "warning",
      rule: "customer-not-in-master",
      source: "customers",
      message:
        words.customers.notInMaster(rows, format.count(rows), format.cents(amount), example ?? "") +
        (combined === 0 ? "" : words.customers.combined(combined, format.count(combined))),
    }),
  );
  await count(
    `${counts("count(distinct customer_id)", "null::double", "min(customer_id || ' → ' || alias_of)")} from stg_customer_aliases`,
    ({ rows, example }) => ({
      severity: "info",
      rule: "merged-customers",
      source: "customers",
      message: words.customers.merged(format.count(rows), example ?? ""),
    }),
  );
  await count(
    `${counts("count(distinct alias_of)", "null::double", "min(alias_of)")} from stg_customer_aliases
     where alias_of not in (select customer_id from customers)`,
    ({ rows, example }) => ({
      severity: "warning",
      rule: "unknown-alias",
      source: "customers",
      message: words.customers.unknownAlias(format.count(rows), example ?? ""),
    }),
  );
  await count(
    `${counts("count(distinct customer_id)", "null::double", "min(customer_id_raw)")}
     from (select distinct customer_id, customer_id_raw ${used} and customer_id_raw is not null)
     where trim(customer_id_raw) <> customer_id
     and customer_id not in (select alias_of from stg_customer_aliases)`,
    ({ rows, example }) => ({
      severity: "info",
      rule: "customer-ids-rewritten",
      source: "invoice_lines",
      message: words.customers.idsRewritten(format.count(rows), example ?? ""),
    }),
  );
  await count<Count & { share: number }>(
    `${counts("count(*)", "sum(revenue)::double", "arg_max(name, revenue)")},
       sum(revenue)::double / nullif((select sum(revenue) from customers), 0) as share
     from customers where is_collective`,
    ({ rows, amount, example, share }) => ({
      severity: "info",
      rule: "collective-customers",
      source: "customers",
      message: words.customers.collective(
        rows,
        format.count(rows),
        format.cents(amount),
        format.share(share),
        example ?? "",
      ),
    }),
  );
  await count(
    `${counts("count(*)", "sum(revenue)::double", "arg_max(customer_id || ' ' || name, revenue)")}
     from customers
     where not is_collective and regexp_full_match(lower(strip_accents(trim(name))), '(${collectiveNames.join("|")})')`,
    ({ rows, amount, example }) => ({
      severity: "warning",
      rule: "looks-collective",
      source: "customers",
      message: words.customers.looksCollective(rows, format.count(rows), format.cents(amount), example ?? ""),
    }),
  );
  await count(
    `${counts("count(*)", "null::double", "min(parent_id)")} from customers
     where parent_id not in (select customer_id from customers)`,
    ({ rows, example }) => ({
      severity: "warning",
      rule: "unknown-parent",
      source: "customers",
      message: words.customers.unknownParent(rows, format.count(rows), example ?? ""),
    }),
  );
  await count(
    `${counts("count(*)", "sum(revenue)::double", "arg_max(customer_id || ' → ' || parent, revenue)")} from (${within})`,
    ({ rows, amount, example }) => ({
      severity: "warning",
      rule: "customers-within-customers",
      source: "customers",
      message: words.customers.within(rows, format.count(rows), format.cents(amount), example ?? ""),
    }),
  );
  await count(
    `${counts("count(*)", "sum(least(revenue, alias_revenue))::double", "arg_max(customer_id || ' → ' || alias_of, revenue)")}
     from customer_suggestions`,
    ({ rows, example }) => ({
      severity: "info",
      rule: "may-be-one-customer",
      source: "customers",
      message: words.customers.suggestions(rows, format.count(rows), example ?? ""),
    }),
  );
  await count(
    `${counts("count(*)", "sum(revenue)::double", "arg_max(written, revenue)")}
     from (
       select string_agg(customer_id, ', ' order by customer_id) as written, sum(revenue) as revenue
       from customers group by alike_number(customer_id) having count(*) > 1
     )`,
    ({ rows, amount, example }) => ({
      severity: "warning",
      rule: "alike-customer-numbers",
      source: "customers",
      message: words.customers.alikeNumbers(rows, format.count(rows), format.cents(amount), example ?? ""),
    }),
  );
  await count(strangers, ({ rows, amount, example }) => ({
    severity: "warning",
    rule: "names-under-one-number",
    source: "customers",
    message: words.customers.strangers(rows, format.count(rows), format.cents(amount), example ?? ""),
  }));
  for (const name of ["events", "agreements"] as const) {
    const table = name === "events" ? "event_effects" : name;
    await countOf(name)(
      `${counts("count(*)", "null::double", "min(customer_id)")} from ${table}
       where customer_id not in (select customer_id from customers)`,
      ({ rows, example }) => ({
        severity: "warning",
        rule: "unknown-customer",
        source: name,
        message: words.customers.unknownCustomer(name, format.count(rows), example ?? ""),
      }),
    );
  }
}
