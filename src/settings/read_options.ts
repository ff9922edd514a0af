/** How a file is read where the analyst says so; everything absent is detected. */
export interface ReadOptions {
  delimiter?: string;
  quote?: string;
  /** How a quote stands within a quoted field: twice, or behind a backslash. */
  escape?: "double" | "backslash";
  encoding?: string;
  decimal?: "." | ",";
  thousands?: "." | "," | "'" | " " | "";
  /** In the letters dd, mm, yyyy (or yy), as `dd-mm-yyyy`. */
  date_format?: string;
  header_row?: number;
  /** Sheets of a workbook, by name or glob; where absent, every sheet whose header fits. */
  sheet?: string[];
  /** Entries of a zip, by name or glob; where absent, all. */
  entry?: string[];
  /** Where the records of a json file stand: names with dots between levels, as `data.orders`. */
  records?: string;
  /** `keep`: rows that look like totals of the rows above count as lines. */
  totals_rows?: "exclude" | "keep";
  /** Fields that stand on the first line of a document only, from the outside in; none where no row continues another. */
  fill_down?: string[][];
  /** Whether customers stand in rows of their own above their lines, and whether the totals between them must agree with the lines. */
  customer_rows?: "checked" | "unchecked" | "none";
  /** The zone in which moments in UTC have their day, as `Europe/Amsterdam`. */
  time_zone?: string;
  /** What to do with dates whose day and month a spreadsheet has exchanged on days 1–12. */
  swapped_dates?: "repair" | "keep";
  /** Whether revenue and unit prices include VAT, where columns tell no VAT apart. */
  vat?: "excluded" | "included";
  /** `direct`: reporting currency for one unit of the other; `indirect`: other currency for one unit of the reporting one. */
  rate_quote?: "direct" | "indirect";
  /** Ledger accounts that hold revenue in an audit file, by number or glob as `8*`. */
  revenue_accounts?: string[];
  /** Journals of an audit file that hold sales, by number. */
  journals?: string[];
  /** `minutes`: a duration field holds minutes instead of hours. */
  duration?: "hours" | "minutes";
  /** `percent` or `share`: how a discount field is to be read. */
  discount?: "percent" | "share";
  /** `signed`: credits are negative; `type`: amounts are positive and the type column says credit; `quantity`: only quantities are negative. */
  credits?: "signed" | "type" | "quantity";
  /** The side on which sales are booked, where amounts say theirs; the other is below zero. */
  sales_side?: "credit" | "debit";
  /** Types of documents that are credit notes, in the place of those that are known as such. */
  credit_types?: string[];
}
