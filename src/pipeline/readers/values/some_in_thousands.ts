import type { DuckDBConnection } from "@duckdb/node-api";
import { row } from "../../database.js";
import type { TypedField } from "./field.js";
import { finding } from "../findings.js";
import { withoutThousands } from "../headers/header_units.js";
import type { Opened } from "../opened.js";

/** Amounts of a whole line, which a program writes in the same unit. */
const ofLines = new Set([
  ...["revenue", "revenue_local", "revenue_incl_vat", "vat", "cost", "profit"],
  ...["freight", "payment_cost", "discount_amount"],
]);

/** Tells of amounts of a line that are in thousands by their header beside others whose headers say nothing: these may be so too. */
export async function someInThousands(
  connection: DuckDBConnection,
  table: string,
  opened: Opened,
  fields: readonly TypedField[],
): Promise<void> {
  const header = ({ position }: TypedField) => opened.headers[position] ?? "";
  const amounts = fields.filter(({ field }) => ofLines.has(field));
  const scaled = amounts.find((one) => withoutThousands(header(one)) !== null);
  const plain = amounts.find((one) => withoutThousands(header(one)) === null);
  if (!scaled || !plain) return;
  const sum = ({ value }: TypedField) => `coalesce(sum(abs(${value})), 0)::decimal(38,0)::varchar`;
  const told = await row<{ scaled: string; plain: string }>(
    connection,
    `select ${sum(scaled)} as scaled, ${sum(plain)} as plain from ${table}`,
  );
  const names = { scaled: header(scaled), plain: header(plain) };
  opened.findings.push(
    finding(opened, {
      severity: "warning",
      rule: "some-in-thousands",
      example: names.plain,
      message: {
        en: `"${names.scaled}" is in thousands by its header and "${names.plain}" is not: they come to ${told.scaled} and ${told.plain}. Where "${names.plain}" is in thousands too, write "(x 1000)" behind its header in the export`,
        nl: `"${names.scaled}" staat volgens de kop in duizendtallen en "${names.plain}" niet: samen ${told.scaled} en ${told.plain}. Staat "${names.plain}" ook in duizendtallen, zet dan "(x 1000)" achter de kop in de export`,
      },
    }),
  );
}
