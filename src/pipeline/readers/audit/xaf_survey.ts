import { matchesAny } from "../../../lib/text/wildcard.js";
import type { ReadOptions } from "../../../settings/read_options.js";
import type { AuditRow } from "./audit_file.js";
import { readXml } from "../xml/xml_file.js";
import { journalKind, type XafSource } from "./xaf_transactions.js";

/** What stands in an audit file besides its transactions, and what its transactions say about the accounts. */
export interface XafSurvey {
  currency: string | null;
  accounts: Map<string, { name: string; kind: string; reference: string }>;
  /** Cards with their kind: C customer, S supplier, B both, O other. */
  relations: { kind: string; row: AuditRow }[];
  suppliers: Set<string>;
  events: AuditRow[];
  lineCount: number;
  /** Transaction lines that name a relation. */
  namedCount: number;
  /** Euro cents on each side, as counted and as the file says. */
  debit: number;
  credit: number;
  declared: { lines: number | null; debit: number | null; credit: number | null };
  /** Account → cents of credit less debit in sales journals. */
  sold: Map<string, number>;
}

/** Reads everything but the lines themselves in one go. */
export async function surveyXaf(
  source: XafSource,
  { journals }: Pick<ReadOptions, "journals">,
): Promise<XafSurvey> {
  const survey: XafSurvey = {
    currency: null,
    accounts: new Map(),
    relations: [],
    suppliers: new Set(),
    events: [],
    lineCount: 0,
    namedCount: 0,
    debit: 0,
    credit: 0,
    declared: { lines: null, debit: null, credit: null },
    sold: new Map(),
  };
  const path: string[] = [];
  let values: Record<string, string> = {};
  let history: Record<string, string> = {};
  let journal = { id: "", type: "" };
  await readXml(source.file, source, {
    open(name) {
      path.push(name);
      if (
        ["customerSupplier", "ledgerAccount", "trLine"].includes(name) &&
        !path.includes("customerSupplierHistory")
      )
        values = {};
      if (name === "journal") journal = { id: "", type: "" };
      if (name === "changeInfo") history = {};
    },
    close(name, text) {
      path.pop();
      const above = path.at(-1);
      const value = text.trim();
      const isPast = path.includes("customerSupplierHistory");
      if (above === "changeInfo") history[name] = value;
      else if (isPast) values[`past ${name}`] = value;
      else if (above === "customerSupplier" || above === "ledgerAccount" || above === "trLine")
        values[name] = value;
      else if (above === "streetAddress" && name === "country") values.country ??= value;
      else if (above === "header" && name === "curCode") survey.currency = value || null;
      else if (above === "journal" && name === "jrnID") journal.id = value;
      else if (above === "journal" && name === "jrnTp") journal.type = value;
      else if (above === "transactions") declare(survey, name, value);
      if (name === "changeInfo") noteChange(survey, values, history, isPast);
      if (name === "customerSupplier" && !isPast) addRelation(survey, values);
      if (name === "ledgerAccount")
        survey.accounts.set(values.accID ?? "", {
          name: values.accDesc ?? "",
          kind: values.accTp ?? "",
          reference: values.leadReference || values.leadCode || "",
        });
      if (name === "trLine") addLine(survey, values, journalKind(journal, journals));
    },
  });
  return survey;
}

/**
 * Whether an account holds revenue: as report.yaml says; else by its RGS code (`WOmz…`), where the file has such codes;
 * else a profit-and-loss account with more credit than debit in the sales journals.
 */
export function isRevenueAccount(
  { accounts, sold }: XafSurvey,
  given: readonly string[] | undefined,
  account: string,
): boolean {
  if (given) return matchesAny(account, given);
  const { kind, reference } = accounts.get(account) ?? { kind: "", reference: "" };
  if (/^[BW][A-Z][a-z]{2}/.test(reference)) return reference.startsWith("WOmz");
  return kind === "P" && (sold.get(account) ?? 0) > 0;
}

function addRelation(survey: XafSurvey, values: Record<string, string>): void {
  const id = values.custSupID ?? "";
  if (id === "") return;
  const kind = values.custSupTp ?? "";
  if (kind === "S") survey.suppliers.add(id);
  survey.relations.push({
    kind,
    row: {
      customer_id: id,
      name: values.custSupName || values.contact || null,
      country: values.country || values.taxRegistrationCountry || null,
      vat_number: values.taxRegIdent || null,
      chamber_number: values.commerceNr || null,
      email: values.eMail || null,
    },
  });
}

// A change of the record counts as one of the contact where the history holds a contact or the description says so.
function noteChange(
  survey: XafSurvey,
  values: Record<string, string>,
  { changeDateTime = "", changeDescription = "" }: Record<string, string>,
  isPast: boolean,
): void {
  const isContact = /contact/i.test(changeDescription) || (isPast && Boolean(values["past contact"]));
  if (changeDateTime === "" || !values.custSupID || !isContact) return;
  survey.events.push({
    date: changeDateTime.slice(0, 10),
    customer_id: values.custSupID,
    type: "contact_change",
    note: changeDescription || null,
  });
}

function addLine(survey: XafSurvey, values: Record<string, string>, kind: string): void {
  const cents = Math.round(Number(values.amnt ?? 0) * 100);
  survey.lineCount++;
  if (values.custSupID) survey.namedCount++;
  if (values.amntTp === "D") survey.debit += cents;
  else survey.credit += cents;
  if (kind !== "S") return;
  const account = values.accID ?? "";
  survey.sold.set(account, (survey.sold.get(account) ?? 0) + (values.amntTp === "D" ? -cents : cents));
}

function declare({ declared }: XafSurvey, name: string, value: string): void {
  if (value === "") return;
  if (name === "linesCount") declared.lines = Number(value);
  if (name === "totalDebit") declared.debit = Math.round(Number(value) * 100);
  if (name === "totalCredit") declared.credit = Math.round(Number(value) * 100);
}
