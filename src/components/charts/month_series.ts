/** One month of a series; null where it cannot be known. */
export interface SeriesMonth {
  readonly month: Date;
  readonly value: number | null;
}

/** A window of months with the level that the series had in it, in the series' own unit a month. */
export interface SeriesWindow {
  readonly from: Date;
  readonly to: Date;
  readonly value: number | null;
}

/** Days between which a new level began. */
export interface SeriesChange {
  readonly from: Date;
  readonly to: Date;
}
