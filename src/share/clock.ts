/**
 * The moment at which the command runs: the register says when an edition was shared, and `--expires` may not lie in the past.
 * Nothing else in the product asks what time it is; the client's page asks it whether it may still be read.
 */
export function moment(): Date {
  return new Date();
}

/** The day that it is at a moment where the command runs, yyyy-mm-dd: an edition's last day ends where its readers are, not in Greenwich. */
export function dayAt(moment: Date): string {
  return new Date(+moment - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
