import { formats, type Formats } from "../../lib/text/format.js";
import { findings as catalogue } from "../../lib/words/findings.js";
import { rows } from "../database.js";
import type { SourceName } from "../../sources.js";
import type { Build } from "../step.js";

/** One finding, as the table `findings` holds it. */
export interface Told {
  severity: "error" | "warning" | "info";
  rule: string;
  source?: string | null;
  file?: string | null;
  line?: number | null;
  row_count?: number | null;
  amount?: number | null;
  example?: string | null;
  message: string;
}

/** What a query of findings yields: rows, money and an example; no row, or none counted, is no finding. */
export interface Count {
  rows: number;
  amount: number | null;
  example: string | null;
  file: string | null;
  line: number | null;
}

/** What each chapter of findings is given to tell with. */
export interface Teller {
  build: Build;
  words: (typeof catalogue)["en"];
  format: Formats;
  /** A day as DuckDB writes it, in words; and its month. */
  day(text: string | null): string;
  month(text: string | null): string;
  tell(told: Told): void;
  count: Counting;
  /** The same for what is asked of one source: nothing where it was not supplied. */
  countOf(source: SourceName): Counting;
}

/** Runs a query of counts and tells what `say` makes of each row that counts anything. */
type Counting = <Row extends Count = Count>(
  select: string,
  say: (count: Row) => Omit<Told, "row_count"> | null,
) => Promise<void>;

/** A teller for a build, and the list that it fills. */
export function teller(build: Build): { teller: Teller; told: Told[] } {
  const { connection, settings, report } = build;
  const format = formats(settings.language, settings.currency);
  const at = (text: string | null) => new Date(`${text}T00:00:00Z`);
  const told: Told[] = [];
  const count: Counting = async (select, say) => {
    for (const counted of await rows<Count>(connection, select)) {
      const finding = counted.rows > 0 ? say(counted as never) : null;
      if (!finding) continue;
      const { amount, example, file, line } = counted;
      told.push({ row_count: counted.rows, amount, example, file, line, ...finding });
    }
  };
  return {
    told,
    teller: {
      build,
      words: catalogue[settings.language],
      format,
      day: (text) => format.date(at(text)),
      month: (text) => format.month(at(text)),
      tell: (one) => void told.push(one),
      count,
      countOf: (source) => (report.supplied[source].size > 0 ? count : async () => {}),
    },
  };
}

/** The columns of a count over whatever follows: rows, money, an example, and no place. */
export function counts(
  what = "count(*)",
  amount = "sum(revenue)::double",
  example = "min(invoice_id)",
): string {
  return `select ${what} as rows, ${amount} as amount, ${example}::varchar as example, null::varchar as file, null::integer as line`;
}

/** The columns of a count that say where the first of the rows stands. */
export const firstPlace =
  "min(source_file) as file, arg_min(source_line, (source_file, source_line))::integer as line";

/** The invoice lines that the report counts. */
export const used = "from stg_invoice_lines where state = 'used'";

/** The same by customer and month, for what needs no more: a hundredth of the rows. */
export const bought = "from customer_months where lines > 0";
