/** A header as it is compared: letters and digits only, without case and accents; `%` is `pct`, `€` is `eur`, `£` is `gbp`, `$` is `dollar`. */
export function headerKey(header: string): string {
  return header
    .replaceAll("%", " pct ")
    .replaceAll("€", " eur ")
    .replaceAll("£", " gbp ")
    .replaceAll("$", " dollar ")
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
