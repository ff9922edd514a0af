import { otherEncoding } from "../readers/values/text_findings.js";
import { counts, firstPlace, type Count, type Teller } from "./teller.js";

/** The columns of a count over cards or agreements, with the first customer. */
const first = `select count(*) as rows, null::double as amount, arg_min(customer_id, (source_file, source_line)) as example, ${firstPlace}`;

/** What people and programs write where there is no customer; zeros alone are a number where a card has it. */
const nobody =
  "[-.?*_ ]+|n[/.]?a[.]?|n[.]?v[.]?t[.]?|none|nil|onbekend(e klant)?|unknown( customer)?|geen( klant)?|no customer|not applicable|niet van toepassing|unbekannt|inconnu";

/** What customer cards and agreements say that cannot be: the case at acceptance, names that lost letters, contact persons, since when, rebates. */
export async function cardFindings({ build, words, format, count, countOf }: Teller): Promise<void> {
  const { asOf } = build.facts;
  await countOf("customers")(
    `${first}
     from raw_customers
     where excluded is null and problem is null and (
       expected_revenue < 0 or expected_hours < 0
       or (expected_revenue = 0 and (coalesce(expected_margin_share, 0) <> 0 or coalesce(expected_hours, 0) <> 0))
     )`,
    ({ rows, example }) => ({
      severity: "warning",
      rule: "agreed-case",
      source: "customers",
      message: words.cards.agreedCase(rows, format.count(rows), example ?? ""),
    }),
  );
  await count(
    `${counts("count(*)", "sum(turnover)::double", "arg_max(customer_id, turnover)")} from (
       select customer_id, (select sum(revenue) from month_sums where month_sums.customer_id = customers.customer_id) as turnover
       from customers
       where not is_collective and (
         regexp_full_match(lower(strip_accents(trim(customer_id))), '${nobody}')
         or (regexp_full_match(customer_id, '0+') and customer_id not in (select customer_id from stg_customers))
       )
     )`,
    ({ rows, amount, example }) => ({
      severity: "warning",
      rule: "customer-is-nobody",
      source: "invoice_lines",
      message: words.cards.nobody(rows, format.count(rows), format.cents(amount), example ?? ""),
    }),
  );
  // What a file in another encoding lost is told of that file.
  const isMisread = build.report.findings.some(({ rule }) => rule === otherEncoding);
  await count(
    `${counts("count(*)", "null::double", "arg_max(name, (revenue, customer_id))")} from customers where contains(name, chr(65533)) and not ${isMisread}`,
    ({ rows, example }) => ({
      severity: "warning",
      rule: "names-with-lost-letters",
      source: "customers",
      message: words.cards.lostLetters(rows, format.count(rows), example ?? ""),
    }),
  );
  await countOf("customers")(
    `${first}
     from raw_customers where excluded is null and problem is null and contact_count not between 0 and 10000`,
    ({ rows, example }) => ({
      severity: "info",
      rule: "contact-count",
      source: "customers",
      message: words.cards.contactCount(rows, format.count(rows), example ?? ""),
    }),
  );
  await countOf("customers")(
    `${first}
     from raw_customers where excluded is null and problem is null and since > getvariable('as_of')
       and customer_id in (select customer_id from customers where is_active)`,
    ({ rows, example }) => ({
      severity: "info",
      rule: "since-after-history",
      source: "customers",
      message: words.cards.sinceAfter(rows, format.count(rows), example ?? "", format.month(asOf)),
    }),
  );
  await countOf("agreements")(
    `${first}
     from stg_agreements where discount < 0 or rebate_share < 0`,
    ({ rows, example }) => ({
      severity: "warning",
      rule: "agreement-below-zero",
      source: "agreements",
      message: words.cards.agreementBelowZero(format.count(rows), example ?? ""),
    }),
  );
  await countOf("agreements")<Count & { largest: number }>(
    `${first}, max(greatest(coalesce(discount, 0), coalesce(rebate_share, 0)))::double as largest
     from stg_agreements where discount > 0.5 or rebate_share > 0.5`,
    ({ rows, example, largest }) => ({
      severity: "warning",
      rule: "agreement-above-half",
      source: "agreements",
      message: words.cards.agreementAboveHalf(format.count(rows), example ?? "", format.share(largest, 0)),
    }),
  );
}
