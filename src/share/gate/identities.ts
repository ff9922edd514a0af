import type { DuckDBConnection } from "@duckdb/node-api";
import type { ShareField } from "../../lib/client/share_fields.js";
import { literal, rows } from "../../pipeline/database.js";
import type { Needle, NeedleKind } from "./needle.js";
import { wordsOf } from "./words.js";

/** Whose texts are looked for, and whose may stand. */
export interface Identities {
  /** What identifies others, the client's own where they share it included, and what is internal. */
  foreign: Needle[];
  /** The client's own names, numbers and addresses: what others share with it cannot be told apart. */
  own: string[];
  /** Names of the client's own products, within which the name of another product may stand. */
  ownProducts: string[];
}

interface Text {
  kind: NeedleKind;
  text: string;
  /** A customer whose it is; of a note where it was made. */
  whose: string | null;
  /** Whether it is this client's, also where it is another's as well. */
  is_own: boolean;
  /** Whether it is that of another customer, also where it is this client's as well. */
  is_others: boolean;
}

/**
 * Everything in a report's database that names another customer, an employee or a product that only others buy, and the notes
 * that are not for the client. Read from the exports as they came, those that were left out included.
 */
export async function identities(
  connection: DuckDBConnection,
  customerId: string,
  fields: readonly ShareField[],
): Promise<Identities> {
  const texts = await rows<Text>(connection, sqlOf(customerId));
  const mayName = fields.includes("account_manager");
  const mayNote = fields.includes("agreement_notes");
  const isAllowed = ({ kind, is_own, whose }: Text) => {
    if (kind === "account manager") return is_own && mayName;
    return is_own && (kind !== "internal note" || (mayNote && whose === "agreement"));
  };
  const own = texts.filter(isAllowed);
  const isProduct = ({ kind }: Text) => kind === "product of others" || kind === "product number of others";
  return {
    foreign: texts.filter((text) => (!isAllowed(text) || isShared(text)) && isTelling(text)),
    own: own.filter((text) => !isProduct(text)).map(({ text }) => text),
    ownProducts: own.filter(isProduct).map(({ text }) => text),
  };
}

/** Whether it is a name, number or address of this client that another customer has too: it is told that it cannot be told apart. */
function isShared({ kind, is_others }: Text): boolean {
  return is_others && kind !== "account manager" && !kind.startsWith("product");
}

// One word of a catalogue says nothing by itself: it stands in many texts.
function isTelling({ kind, text }: Text): boolean {
  return kind !== "product of others" || wordsOf(text).length > 1;
}

function sqlOf(customerId: string): string {
  return `
with own as (
  select ${literal(customerId)} as customer_id
  union select customer_id from stg_customer_aliases where alias_of = ${literal(customerId)}
    and customer_id not in (select customer_id from customers)
),
cards as (
  unpivot (
    select
      customer_id as whose,
      name as "customer name",
      customer_id_raw as "customer number",
      vat_number as "VAT number",
      chamber_number as "chamber of commerce number"
    from raw_customers where customer_id is not null
  ) on columns(* exclude whose) into name kind value text
),
addresses as (
  select customer_id as whose, 'e-mail domain' as kind, unnest(regexp_extract_all(email, '@([^@,;>\\s]+)', 1)) as text
  from raw_customers where customer_id is not null
),
numbers as (
  select customer_id as whose, 'customer number' as kind, customer_id as text from customers
  union select customer_id, 'customer number', customer_id from stg_customer_aliases
  union select customer_id, 'customer name', name from customers where name <> customer_id
  union select customer_id, 'customer name', customer_name from stg_customer_spellings where customer_name is not null
  union select customer_id, 'customer number', customer_id_raw from stg_customer_spellings where customer_id_raw is not null
),
people as (
  select customer_id as whose, 'account manager' as kind, account_manager as text from raw_customers
  union select null, 'employee', employee from raw_hours
),
bought as (
  select distinct customer_id, product_id, product_name from invoice_lines
),
products as (
  select customer_id as whose, 'product of others' as kind, product_name as text from bought
  union select customer_id, 'product number of others', product_id from bought
),
every as (
  select * from cards union all select * from addresses union all select * from numbers union all select * from people union all select * from products
),
notes as (
  select customer_id, 'agreement' as origin, note as text from stg_agreements
  union select customer_id, 'event', note from events_given
  union select customer_id, 'conversation', topic from conversations_given
  union select customer_id, 'conversation', agreed_action from conversations_given
)
select kind, text, min(whose) as whose, coalesce(bool_or(whose in (select customer_id from own)), false) as is_own,
  coalesce(bool_or(whose not in (select customer_id from own)), false) as is_others
from every
where text <> '' and text <> 'unassigned'
group by kind, text
union all
select 'internal note', text, origin, coalesce(customer_id in (select customer_id from own), false), false
from notes where text <> ''
order by 1, 2, 3`;
}
