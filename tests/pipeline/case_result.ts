import { buildDatabase, withDatabase } from "../../src/pipeline/build.js";
import { rows } from "../../src/pipeline/database.js";
import { Fault, Faults } from "../../src/lib/fault.js";
import { Place } from "../fixtures/pipeline/folder.js";

/** What a build of a folder gives: its sentences where it is refused, else the answers to queries and its findings. */
export interface CaseResult {
  faults?: string[];
  queries?: Record<string, object[]>;
  findings?: string[];
}

// Every case lacks these on purpose: they would stand in each expectation.
const everywhere = new Set(["no-quantity", "no-cost", "no-hours"]);

/** Builds a folder of exports in a cache of its own, and asks its tables. */
export async function caseResult(folder: string, queries: readonly string[]): Promise<CaseResult> {
  const place = new Place();
  try {
    const { path } = await buildDatabase(folder, { cacheDir: place.root });
    return await withDatabase(path, async (connection) => {
      const found = await rows<{ severity: string; rule: string; message: string }>(
        connection,
        "select severity, rule, message from data_quality order by finding_id",
      );
      const answers: Record<string, object[]> = {};
      for (const query of queries) answers[query] = await rows(connection, query);
      return {
        queries: answers,
        findings: found
          .filter(({ rule }) => !everywhere.has(rule))
          .map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`),
      };
    });
  } catch (error) {
    if (error instanceof Fault) return { faults: [error.message] };
    if (error instanceof Faults) return { faults: error.faults.map(({ message }) => message) };
    throw error;
  } finally {
    place.remove();
  }
}
