/** A value of a filter with how many rows have it. */
export interface Choice {
  readonly value: string;
  readonly count: number;
}

/** Stands in a filter for rows without a value. */
export const none = "-";
