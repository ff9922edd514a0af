import type { DuckDBConnection } from "@duckdb/node-api";
import { row } from "../../database.js";
import type { TypedField } from "../values/field.js";
import { counted, geteld } from "../counted.js";
import { finding } from "../findings.js";
import { headerKey } from "./header_key.js";
import type { Opened } from "../opened.js";
import { sideHeaders } from "../sides/sides.js";
import { unusedSides } from "../sides/two_columns.js";

/** Headers of a column that says for how many pieces a price is. */
const priceUnits = new Set(
  ["per", "price per", "price unit", "price quantity", "prijs per", "prijseenheid", "preiseinheit"].map(
    headerKey,
  ),
);

/**
 * Tells of columns of invoice lines that no field takes and that all the same say how an amount is to be read: the side of a
 * booking where no amount has a sign, and the number of pieces that a price is for where quantity × price is the amount.
 */
export async function unusedColumns(
  connection: DuckDBConnection,
  table: string,
  opened: Opened,
  fields: readonly TypedField[],
): Promise<void> {
  if (opened.source !== "invoice_lines") return;
  const fieldOf = (name: string) => fields.find(({ field }) => field === name);
  const unused = (keys: ReadonlySet<string>) =>
    opened.headers.findIndex(
      (header, i) => keys.has(headerKey(header)) && !fields.some(({ position }) => position === i),
    );
  const [revenue, price, quantity] = [fieldOf("revenue"), fieldOf("unit_price"), fieldOf("quantity")];
  const [side, unit] = [unused(sideHeaders), unused(priceUnits)];
  const isTwo = opened.recognition.beside.has("revenue");
  if (revenue && !isTwo) await tellTwoSides(connection, table, opened, fields, revenue);
  if (side >= 0 && revenue && !isTwo)
    await tellSides(connection, table, opened, { side, cell: revenue.cell });
  if (unit >= 0 && !revenue && price && quantity) await tellUnits(connection, table, opened, unit);
}

async function tellTwoSides(
  connection: DuckDBConnection,
  table: string,
  opened: Opened,
  fields: readonly TypedField[],
  revenue: TypedField,
): Promise<void> {
  const two = unusedSides(
    opened.headers.map(headerKey),
    (at) => !fields.some(({ position }) => position === at),
  );
  if (!two) return;
  const holds = (at: number) => `regexp_matches(c${at}, '[1-9]')`;
  const { credits, debits, signed, line } = await row<
    Record<"credits" | "debits" | "signed" | "line", number>
  >(
    connection,
    `select count(*) filter (${holds(two[0])})::integer as credits, count(*) filter (${holds(two[1])})::integer as debits,
       count(*) filter (regexp_matches(${revenue.cell}, '[-−()]'))::integer as signed, min(line) as line
     from ${table} where role is null and fault is null and ${revenue.cell} is not null`,
  );
  if (credits === 0 || debits === 0 || signed > 0) return;
  const [amount, credit, debit] = [revenue.position, ...two].map((at) => opened.headers[at]);
  opened.findings.push(
    finding(opened, {
      severity: "warning",
      rule: "side-not-used",
      line,
      row_count: credits + debits,
      example: debit,
      message: {
        en: `"${debit}" and "${credit}" both hold amounts, and none in "${amount}" has a sign: both sides are added up. Have them read as columns: {revenue: {debit: ${JSON.stringify(debit)}, credit: ${JSON.stringify(credit)}}}`,
        nl: `"${debit}" en "${credit}" bevatten allebei bedragen, en geen bedrag in "${amount}" heeft een teken: beide kanten worden opgeteld. Laat ze lezen met columns: {revenue: {debit: ${JSON.stringify(debit)}, credit: ${JSON.stringify(credit)}}}`,
      },
    }),
  );
}

async function tellSides(
  connection: DuckDBConnection,
  table: string,
  opened: Opened,
  { side, cell }: { side: number; cell: string },
): Promise<void> {
  const first = `upper(c${side})[1]`;
  const { kinds, count, line, signed, rarest } = await row<
    Told & { kinds: number; signed: number; rarest: string }
  >(
    connection,
    `select count(distinct ${first})::integer as kinds, count(*)::integer as count, min(line) as line,
       count(*) filter (regexp_matches(${cell}, '[-−()]'))::integer as signed,
       (select c${side} from ${table} where c${side} is not null group by all order by count(*), c${side} limit 1) as rarest
     from ${table} where c${side} is not null and ${cell} is not null`,
  );
  if (kinds < 2 || signed > 0) return;
  const header = opened.headers[side];
  opened.findings.push(
    finding(opened, {
      severity: "warning",
      rule: "side-not-used",
      line,
      row_count: count,
      example: header,
      message: {
        en: `"${header}" says on which side each amount is booked, and no amount has a sign: both sides are added up. Export amounts with a sign, or say which of both is that of credit notes, as columns: {type: ${header}} and options: {credit_types: [${rarest}]}`,
        nl: `"${header}" zegt aan welke kant elk bedrag is geboekt, en geen bedrag heeft een teken: beide kanten worden opgeteld. Exporteer bedragen met een teken, of zeg aan welke van beide creditnota's staan, zoals columns: {type: ${header}} en options: {credit_types: [${rarest}]}`,
      },
    }),
  );
}

async function tellUnits(
  connection: DuckDBConnection,
  table: string,
  opened: Opened,
  unit: number,
): Promise<void> {
  const many = `regexp_full_match(c${unit}, '10{1,4}([.,]0+)?')`;
  const { count, line, example } = await row<Told>(
    connection,
    `select count(*) filter (${many})::integer as count, min(line) filter (${many}) as line, arg_min(c${unit}, line) filter (${many}) as example
     from ${table}`,
  );
  if (count === 0) return;
  const header = opened.headers[unit];
  opened.findings.push(
    finding(opened, {
      severity: "warning",
      rule: "price-unit-not-used",
      line,
      row_count: count,
      example,
      message: {
        en: `"${header}" seems to say how many pieces a price is for, such as ${example} (${counted(count, "row")}), and the amount is quantity × unit price without it: export the net amount, or the price of one piece`,
        nl: `"${header}" lijkt te zeggen voor hoeveel stuks een prijs geldt, zoals ${example} (${geteld(count, "rij", "rijen")}), en het bedrag is aantal × stuksprijs zonder dat: exporteer het nettobedrag, of de prijs van één stuk`,
      },
    }),
  );
}

interface Told {
  count: number;
  line: number;
  example: string;
}
