import type { Encoding } from "../files/encoding.js";
import { xmlPieces } from "../xml/xml_file.js";

/** An audit file to read. */
export interface XafSource {
  file: string;
  path: string;
  encoding: Encoding;
}

/** One line of a transaction; `signed` is its amount as text, credit positive. */
export interface XafLine {
  number: string;
  account: string;
  date: string;
  invoice: string;
  customer: string;
  quantity: string | null;
  signed: string;
  amount: number;
}

/** One transaction with the kind of its journal: S sales, P purchase, B bank, C cash, M memorial, other letters as given. */
export interface XafTransaction {
  kind: string;
  number: string;
  date: string;
  lines: XafLine[];
}

/** The kind of a journal; those that report.yaml names hold sales. */
export function journalKind(
  { id, type }: { id: string; type: string },
  sales: readonly string[] | undefined,
): string {
  if (sales) return sales.includes(id) ? "S" : type === "S" ? "" : type;
  return type;
}

/** The transactions of an audit file, one after the other. */
export async function* xafTransactions(
  source: XafSource,
  sales?: readonly string[],
): AsyncGenerator<XafTransaction> {
  const ready: XafTransaction[] = [];
  const path: string[] = [];
  let journal = { id: "", type: "" };
  let transaction: XafTransaction = { kind: "", number: "", date: "", lines: [] };
  let line: Record<string, string> = {};
  const events = {
    open(name: string) {
      path.push(name);
      if (name === "journal") journal = { id: "", type: "" };
      if (name === "transaction")
        transaction = { kind: journalKind(journal, sales), number: "", date: "", lines: [] };
      if (name === "trLine") line = {};
    },
    close(name: string, text: string) {
      path.pop();
      const above = path.at(-1);
      const value = text.trim();
      if (above === "trLine") line[name] = value;
      else if (above === "journal" && name === "jrnID") journal.id = value;
      else if (above === "journal" && name === "jrnTp") journal.type = value;
      else if (above === "transaction" && name === "nr") transaction.number = value;
      else if (above === "transaction" && name === "trDt") transaction.date = value;
      if (name === "trLine") transaction.lines.push(lineOf(line));
      if (name === "transaction") ready.push(transaction);
    },
  };
  for await (const _ of xmlPieces(source.file, source, events)) yield* ready.splice(0);
}

function lineOf(line: Record<string, string>): XafLine {
  const amount = line.amnt ?? "";
  const isDebit = line.amntTp === "D";
  const signed = !isDebit ? amount : amount.startsWith("-") ? amount.slice(1) : `-${amount}`;
  return {
    number: line.nr ?? "",
    account: line.accID ?? "",
    date: line.effDate ?? "",
    invoice: line.invRef || line.docRef || "",
    customer: line.custSupID ?? "",
    quantity: line.qntity || null,
    signed,
    amount: Number(signed),
  };
}
