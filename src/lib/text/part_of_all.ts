import type { Formats } from "./format.js";

/** A customer's share of what all take or bring, 0–1, written: in tenths of a percent, two small ones do not show how many times the one is the other. */
export function partOfAll(share: number, formats: Pick<Formats, "share">): string {
  return formats.share(share, share < 0.01 ? 2 : 1);
}
