/** The order of day, month and year in a date format: `dd-mm-yyyy` → `dmy`, `yyyymmdd` → `ymd`; null where one is missing. */
export function dateOrder(format: string): string | null {
  const runs = format.toLowerCase().match(/d{1,2}|m{1,2}|y{4}|y{2}|[a-z]/g) ?? [];
  const order = runs.map((run) => run.charAt(0)).join("");
  return /^[dmy]{3}$/.test(order) && new Set(order).size === 3 ? order : null;
}
