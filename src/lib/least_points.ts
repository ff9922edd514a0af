/** Months that a series must have before changes in it are looked for (metrics §7): fewer say nothing of when. */
export const leastPoints = 24;
