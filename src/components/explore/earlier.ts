const place = "klantenpiramide-queries";
const most = 20;

/** The queries that ran in this tab, the latest first; they go with the tab. */
export function earlierQueries(): string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === "string") : [];
  } catch {
    return [];
  }
}

/** Keeps a query as the latest; a browser that keeps nothing for a page forgets it. */
export function keepQuery(sql: string): void {
  const kept = [sql, ...earlierQueries().filter((one) => one !== sql)].slice(0, most);
  try {
    sessionStorage.setItem(place, JSON.stringify(kept));
  } catch {
    return;
  }
}
