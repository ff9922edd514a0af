/** Whether the last day on which an edition may be read (yyyy-mm-dd) has passed where the reader is. */
export function isExpired(expires: string | null, now: Date): boolean {
  if (expires === null) return false;
  const [year = 0, month = 1, day = 1] = expires.split("-").map(Number);
  return now >= new Date(year, month - 1, day + 1);
}
