import { section } from "../section.js";

/** What DuckDB is doing, and what went wrong. */
export const engine = section(
  {
    fetching: (read: string, all: string) => `Fetching DuckDB: ${read} of ${all} MB`,
    fetching_some: (read: string) => `Fetching DuckDB: ${read} MB`,
    starting: "Starting DuckDB …",
    ready: "Ready.",
    not_started: (reason: string) =>
      `DuckDB could not be started: ${reason}. Reload the page; where that does not help, this browser may be too old.`,
    reading: (table: string, share: string) => `Reading ${table}: ${share}`,
    running: "Working it out …",
    cancelling: "Stopping …",
    cancelled: "Cancelled. What was read stays; ask on.",
    empty_query: "There is no question yet: write a query, or take one from the list.",
    error: "DuckDB says",
    no_extension:
      "Extensions of DuckDB (json, icu, parquet …) would have to come from another host, and are not loaded here.",
  },
  {
    fetching: (read, all) => `DuckDB wordt opgehaald: ${read} van ${all} MB`,
    fetching_some: (read) => `DuckDB wordt opgehaald: ${read} MB`,
    starting: "DuckDB start …",
    ready: "Klaar voor een vraag.",
    not_started: (reason) =>
      `DuckDB start niet: ${reason}. Laad de pagina opnieuw; helpt dat niet, dan is deze browser misschien te oud.`,
    reading: (table, share) => `${table} wordt gelezen: ${share}`,
    running: "Bezig met rekenen …",
    cancelling: "Wordt gestopt …",
    cancelled: "Geannuleerd. Wat gelezen was, blijft; u kunt verder vragen.",
    empty_query: "Er staat nog geen vraag: schrijf een query, of kies er een uit de lijst.",
    error: "DuckDB meldt",
    no_extension:
      "Uitbreidingen van DuckDB (json, icu, parquet …) zouden van een andere server moeten komen en worden hier niet geladen.",
  },
);
