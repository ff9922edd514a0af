/** Months that a series must have before changes in it are looked for (docs/metrics.md, Change points): fewer say nothing of when. */
export const leastPoints = 24;
