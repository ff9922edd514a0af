import { csvLine } from "../text/csv_text.js";
import type { Language } from "../text/format.js";
import { addMonths, lastDayOf } from "../time/windows.js";

/** The columns of a file of conversations, by their own names. */
export const conversationFields = [
  "date",
  "customer_id",
  "topic",
  "agreed_action",
  "target_amount",
  "review_on",
  "status",
] as const;

/** What is agreed with a customer; the target in euros a year. */
export interface Agreed {
  readonly customer_id: string;
  readonly topic: string;
  readonly agreed_action: string;
  readonly target_amount: number;
  /** The state it is in, in the reader's own word. */
  readonly status: string;
}

/** A row for the file of conversations: held on the as-of date, to be reviewed at the end of the sixth month after it. */
export function conversationLine(
  { customer_id, topic, agreed_action, target_amount, status }: Agreed,
  asOf: Date,
  language: Language,
): string {
  const review = lastDayOf(addMonths(asOf, 6));
  return csvLine(
    [asOf, customer_id, topic, agreed_action, Math.round(target_amount), review, status],
    language,
  );
}
