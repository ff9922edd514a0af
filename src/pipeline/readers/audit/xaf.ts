import { Fault } from "../../../lib/fault.js";
import type { Audit, AuditRow } from "./audit_file.js";
import type { Encoding } from "../files/encoding.js";
import type { Found } from "../opened.js";
import { memorialFinding, leftOutFinding, totalsFinding } from "./xaf_findings.js";
import { isRevenueAccount, surveyXaf, type XafSurvey } from "./xaf_survey.js";
import { xafTransactions, type XafLine, type XafTransaction } from "./xaf_transactions.js";

/** The customer number of revenue that is booked in a memorial journal. */
const memorial = "memorial";

const lineFields = [
  "customer_id",
  "date",
  "invoice_id",
  "line_id",
  "product_id",
  "product_name",
  "quantity",
  "revenue",
  "currency",
  "type",
] as const;

/**
 * Reads a Dutch audit file (XAF 3.2): its revenue is what stands on revenue accounts, credit less debit, with the
 * customer of the line or else the only one of its transaction; memorial bookings come under a number of their own.
 * @throws Fault where nothing of the revenue has a customer
 */
export async function readXaf(found: Found, encoding: Encoding): Promise<Audit> {
  const { file, path, spec } = found;
  const source = { file, path, encoding };
  const survey = await surveyXaf(source, spec.options);
  const isRevenue = (line: XafLine) => isRevenueAccount(survey, spec.options.revenue_accounts, line.account);
  const counted = { lines: 0, known: 0, memorial: 0, memorialAmount: 0, left: 0 };
  const sellers = new Set<string>();
  let hasMemorial = false;
  for await (const transaction of xafTransactions(source, spec.options.journals))
    for (const line of transaction.lines) {
      if (!isRevenue(line)) {
        counted.left++;
        continue;
      }
      counted.lines++;
      const customer = customerOf(survey, transaction, line);
      if (customer !== null) counted.known++;
      if (customer !== null && transaction.kind !== "M") sellers.add(customer);
      if (transaction.kind === "M") {
        hasMemorial = true;
        counted.memorial++;
        counted.memorialAmount += line.amount;
      }
    }
  refuseEmpty(found, survey, counted);
  const customers: AuditRow[] = survey.relations
    .filter(({ kind, row }) => kind !== "S" || sellers.has(row.customer_id ?? ""))
    .map(({ row }) => row);
  if (hasMemorial)
    customers.push({ customer_id: memorial, name: "Memorial corrections", is_collective: "yes" });
  const findings = [
    ...totalsFinding(found, survey),
    leftOutFinding(found, counted.left, survey.lineCount),
    ...(hasMemorial ? [memorialFinding(found, counted.memorial, counted.memorialAmount)] : []),
  ];
  return {
    tables: { customers, events: survey.events },
    lineFields,
    findings,
    async *lines() {
      for await (const transaction of xafTransactions(source, spec.options.journals))
        for (const line of transaction.lines) if (isRevenue(line)) yield rowOf(survey, transaction, line);
    },
  };
}

function rowOf(survey: XafSurvey, transaction: XafTransaction, line: XafLine): AuditRow {
  const isMemorial = transaction.kind === "M";
  return {
    customer_id: isMemorial ? memorial : customerOf(survey, transaction, line),
    date: line.date || transaction.date,
    invoice_id: line.invoice || transaction.number,
    line_id: line.number,
    product_id: line.account,
    product_name: survey.accounts.get(line.account)?.name ?? null,
    quantity: line.quantity,
    revenue: line.signed,
    currency: survey.currency,
    type: isMemorial ? "memorial" : transaction.kind === "S" ? "invoice" : "booking",
  };
}

function customerOf({ suppliers }: XafSurvey, { lines }: XafTransaction, line: XafLine): string | null {
  if (line.customer !== "") return line.customer;
  const ids = new Set(lines.map(({ customer }) => customer).filter((id) => id !== "" && !suppliers.has(id)));
  const [only] = ids;
  return ids.size === 1 ? (only ?? null) : null;
}

function refuseEmpty(
  { file, spec }: Found,
  { lineCount, namedCount }: XafSurvey,
  { lines, known }: { lines: number; known: number },
): void {
  if (namedCount > 0 && lines === 0)
    throw new Fault(
      "no-revenue",
      `none of the ${lineCount} transaction lines stands on a revenue account; name the accounts at report.yaml:${spec.line}: options: {revenue_accounts: ["8*"]}`,
      { file },
    );
  if (known === 0)
    throw new Fault(
      "no-customer",
      `no customer on any line: ${namedCount} of ${lineCount} transaction lines name a relation (custSupID), and none of them a customer with revenue; export again with relations on the transaction lines, or use the export of invoice lines`,
      { file },
    );
}
