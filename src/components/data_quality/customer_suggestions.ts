import { data_quality } from "../../lib/words/data_quality.js";
import { aliasChoice } from "../../lib/customers/alias_choice.js";
import { csvText } from "../../lib/text/csv_text.js";
import type { Row } from "../../schema.js";
import { nameOf } from "../../lib/words/name_of.js";
import { DownloadButton } from "../controls/download_button.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { PlainTable } from "./plain_table.js";

const shown = 25;

/** Customer numbers that may be one customer, with the evidence and a file to start the aliases from; null where none. */
export function CustomerSuggestions(
  rows: readonly Row<"customer_suggestions">[],
  report: Report,
): HTMLElement | null {
  if (rows.length === 0) return null;
  const { formats, words } = report;
  const { suggestions: text, lists } = data_quality[words.language];
  const largest = [...rows].sort((a, b) => Math.abs(b.revenue) - Math.abs(a.revenue));
  const cells = largest
    .slice(0, shown)
    .map((row) => [
      `${row.name ?? row.customer_id} (${row.customer_id})`,
      `${row.alias_name ?? row.alias_of} (${row.alias_of})`,
      nameOf(text.kinds, row.kind),
      evidenceOf(row, report).join("; "),
      formats.money(row.revenue),
      formats.money(row.alias_revenue),
    ]);
  const headings = [
    { label: text.would_merge },
    { label: text.would_stay },
    { label: text.suggestion },
    { label: text.evidence },
    { label: text.its_revenue, isNumber: true },
    { label: text.other_revenue, isNumber: true },
  ];
  const csv = () =>
    csvText(
      ["customer_id", "alias_of", "valid_from", "valid_to", "note"],
      aliasChoice(largest).map((row) => [
        row.customer_id,
        row.alias_of,
        null,
        null,
        evidenceOf(row, report).join("; "),
      ]),
      words.language,
    );
  const more = rows.length - cells.length;
  return element(
    "section",
    { class: "section", id: "suggestions" },
    element("h2", {}, text.title),
    element("p", { class: "muted" }, text.note),
    PlainTable(text.table, headings, cells),
    more > 0 ? element("p", { class: "muted" }, lists.more(formats.count(more))) : null,
    DownloadButton(csv, { label: text.download_aliases, file: "aliases.csv" }),
  );
}

function evidenceOf(row: Row<"customer_suggestions">, { formats, words }: Report): string[] {
  const text = data_quality[words.language].suggestions.evidence_kinds;
  const { has_alike_number, vat_number, chamber_number, email_domain, shared_name, has_same_basket } = row;
  const isHandover = row.kind === "successor" && row.last_date !== null && row.first_date !== null;
  return [
    has_alike_number && text.alike_number,
    vat_number && text.vat_number(vat_number),
    chamber_number && text.chamber_number(chamber_number),
    email_domain && text.email_domain(email_domain),
    shared_name && (row.name === row.alias_name ? text.same_name : text.shared_name),
    has_same_basket && text.same_basket,
    isHandover && text.handover(formats.date(row.last_date), formats.date(row.first_date)),
  ].filter((item): item is string => typeof item === "string");
}
