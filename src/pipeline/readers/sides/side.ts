/** On which side an amount is booked; `in` and `out` are the plain words for it, Bij and Af. */
export type Side = "credit" | "debit" | "in" | "out";

/** What a column of amounts holds of one side, `null` where an amount is on none. */
export interface SideCount {
  side: Side | null;
  count: number;
  line: number;
  example: string;
}
