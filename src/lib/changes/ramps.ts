import type { Ramp } from "./ramp.js";
import { RampSearch } from "./ramp_search.js";
import type { Series } from "./series.js";

/** A stretch of a series with its best ramp, indexes counted from the start of the stretch; null where it is too short. */
export interface StretchRamp {
  readonly search: RampSearch;
  readonly best: Ramp | null;
}

/** The best ramps of stretches of a series, each looked for once. */
export class Ramps {
  private readonly known = new Map<number, StretchRamp>();

  constructor(
    private readonly series: Series,
    private readonly minSegment: number,
  ) {}

  /** Of the points from `start` up to but without `end`; the last level of a ramp may be reached by the last point of the series only. */
  between(start: number, end: number): StretchRamp {
    const { values, weights } = this.series;
    const key = start * (values.length + 1) + end;
    const known = this.known.get(key);
    if (known) return known;
    const tail = end === values.length ? 1 : this.minSegment;
    const search = new RampSearch(weights.subarray(start, end), this.minSegment, tail);
    const found = { search, best: search.fit(values.subarray(start, end)) };
    this.known.set(key, found);
    return found;
  }
}
