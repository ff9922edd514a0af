const dayLength = 86_400_000;

/** What mends a row that could not be read, by its reason: the beginning of a sentence that goes on with what else may be done. */
export function rowRemedy(reason: string): string {
  const [, days] = /^\S+ "(\d{5})(?:[.,]\d+)?" is not a date$/.exec(reason) ?? [];
  if (days !== undefined) {
    const date = new Date(Date.UTC(1899, 11, 30) + Number(days) * dayLength).toISOString().slice(0, 10);
    return `as the number of a day in a spreadsheet it would be ${date}: give the whole column a date format there and export again, or leave`;
  }
  if (/^\S+ "=.*" is not /s.test(reason))
    return "it is a formula whose result is not stored: open the file in a spreadsheet, let it calculate and save it, or leave";
  if (/^\S+ "#[A-Z]+[A-Z0-9/]*[!?]?" is not /.test(reason))
    return "it is a formula that fails in the spreadsheet: mend it there and export again, or leave";
  return "mend the export, leave";
}
