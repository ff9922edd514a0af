import { counted, countIn, geteld } from "../counted.js";
import { finding } from "../findings.js";
import type { Found } from "../opened.js";
import type { FindingDraft } from "../report.js";

/** Amounts stand on the two sides in columns of their own, and were put together. */
export function readByColumn(
  found: Found,
  [credit, debit]: readonly [string, string],
  at: {
    credit: number;
    debit: number;
    both: number;
    bothLine: number | null;
    minus: number;
    minusLine: number | null;
    minusExample: string;
    creditLine: number | null;
    debitLine: number | null;
    creditExample: string;
    debitExample: string;
    below: "credit" | "debit";
    isCost: boolean;
    isGiven: boolean;
  },
): FindingDraft {
  const { both, minus, below, isCost, isGiven } = at;
  const [more, less] = below === "debit" ? [credit, debit] : [debit, credit];
  const [above, under] = below === "debit" ? [at.credit, at.debit] : [at.debit, at.credit];
  const isDebtors = !isCost && !isGiven && below === "credit";
  const isPlain = minus === 0 && (isGiven ? both === 0 : under === 0 && !isDebtors);
  const sales = isCost === (below === "credit") ? "debit" : "credit";
  const said: [string, string][] = [
    [
      `amounts are "${more}" less "${less}": ${counted(above, "row")} above zero, ${countIn("en", under)} below`,
      `bedragen zijn "${more}" min "${less}": ${geteld(above, "rij", "rijen")} positief, ${countIn("nl", under)} negatief`,
    ],
  ];
  if (both > 0)
    said.push([
      `; ${counted(both, "row")} with both (first on line ${at.bothLine}) ${both === 1 ? "counts" : "count"} as the difference`,
      `; ${geteld(both, "rij", "rijen")} met beide (de eerste op regel ${at.bothLine}) ${both === 1 ? "telt" : "tellen"} als het verschil`,
    ]);
  if (minus > 0)
    said.push([
      `; ${counted(minus, "row")} with a minus on a side, as "${at.minusExample}" on line ${at.minusLine}, ${minus === 1 ? "counts" : "count"} for the other side`,
      `; ${geteld(minus, "rij", "rijen")} met een minteken, zoals "${at.minusExample}" op regel ${at.minusLine}, ${minus === 1 ? "telt" : "tellen"} aan de andere kant`,
    ]);
  if (!isGiven && (under > 0 || isDebtors))
    said.push([
      `. Where ${isCost ? "costs" : "sales"} are on the side of "${less}", say options: {sales_side: ${sales}}`,
      `. ${isCost ? "Staan de kosten" : "Staat de omzet"} aan de kant van "${less}", zeg dan options: {sales_side: ${sales}}`,
    ]);
  if (isDebtors)
    said.push([
      `. A list of debtors is written so: its amounts include VAT, and "${less}" may hold payments; where it is one, use an export of the accounts of revenue, or of invoice lines`,
      `. Zo is een debiteurenlijst geschreven: de bedragen zijn inclusief btw, en in "${less}" kunnen betalingen staan; is het er een, gebruik dan een export van de omzetrekeningen, of van factuurregels`,
    ]);
  return finding(found, {
    severity: isPlain ? "info" : "warning",
    rule: "sign-by-side",
    line: (below === "debit" ? at.debitLine : at.creditLine) ?? at.bothLine ?? at.minusLine,
    row_count: under,
    example: (below === "debit" ? at.debitExample : at.creditExample) || null,
    message: { en: said.map(([en]) => en).join(""), nl: said.map(([, nl]) => nl).join("") },
  });
}

/** The amounts of one side are below zero throughout; their minus was dropped. */
export function sideNegated(
  found: Found,
  header: string,
  at: { count: number; line: number; example: string },
): FindingDraft {
  return finding(found, {
    severity: "warning",
    rule: "side-negated",
    line: at.line,
    row_count: at.count,
    example: at.example,
    message: {
      en: `"${header}" is written with a minus throughout (${counted(at.count, "row")}), as "${at.example}": it is taken to say the side once more and was dropped; where a minus there takes off, export without these rows, or amounts in one column`,
      nl: `"${header}" is steeds met een minteken geschreven (${geteld(at.count, "rij", "rijen")}), zoals "${at.example}": dat geldt als nog eens dezelfde kant en is weggelaten; betekent het minteken daar een correctie, exporteer dan zonder deze rijen, of bedragen in één kolom`,
    },
  });
}

/** Debit and credit come to the same, although report.yaml says on which side sales are. */
export function allAccounts(
  found: Found,
  [credit, debit]: readonly [string, string],
  at: { evenDocuments: number; documents: number; isEven: boolean; creditLine: number | null },
): FindingDraft {
  const [en, nl] = at.isEven
    ? ["", ""]
    : [
        ` in ${at.evenDocuments} of ${at.documents} documents`,
        ` in ${at.evenDocuments} van de ${at.documents} boekstukken`,
      ];
  return finding(found, {
    severity: "warning",
    rule: "ledger-of-all-accounts",
    line: at.creditLine,
    row_count: at.isEven ? null : at.evenDocuments,
    example: credit,
    message: {
      en: `"${debit}" and "${credit}" come to the same${en}, as in a ledger of all accounts; where it is one, say which hold revenue: options: {revenue_accounts: "8*"}`,
      nl: `"${debit}" en "${credit}" komen op hetzelfde uit${nl}, zoals in een grootboek met alle rekeningen; is het dat, zeg dan op welke de omzet staat: options: {revenue_accounts: "8*"}`,
    },
  });
}
