import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Tests that build a site or open a browser: slow, and not many at a time on a small machine. */
const site = ["tests/browser/**/*.test.ts", "tests/site/{offline,rendered_pages}.test.ts"];

/** A few lines that build folder after folder: a runner that goes by the size of files would begin with them last. */
const long = [
  "tests/pipeline/cases.test.ts",
  "tests/pipeline/history.test.ts",
  "tests/pipeline/real_exports.test.ts",
];

/** Tests that stand in for a browser in Node, keep what hosts answered or start the command as users do: each file has a process of its own. */
const apart = [
  "tests/cli/process.test.ts",
  "tests/components/{degrees,odd_customers,small_portfolios}.test.ts",
  "tests/components/{one_request,table_columns,tables,zstd}.test.ts",
  "tests/pipeline/site_files.test.ts",
  "tests/share/edition/view.test.ts",
];

/** Tests that ask for a document in their first line: each file has a window and modules of its own, but no process. */
const inDocument = globSync("tests/**/*.test.ts").filter((file) =>
  readFileSync(file, "utf8").startsWith("// @vitest-environment jsdom"),
);

/** What all kinds of plain tests have in common; they run before those of a site. */
const plain = { testTimeout: 20_000, maxWorkers: "100%", sequence: { groupOrder: 0 } };

/**
 * A build asks DuckDB some hundreds of queries, one after another. On one thread, which keeps the memory of the last query for the next,
 * they take a sixth less of a processor than on four that each give theirs back to the system.
 */
const oneThread = { UV_THREADPOOL_SIZE: "1", DUCKDB_JE_MALLOC_CONF: "dirty_decay_ms:-1,muzzy_decay_ms:-1" };

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => long.some((name) => moduleId.endsWith(name));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    // A page in a browser mostly waits, so that three at once take little longer than one.
    maxConcurrency: 3,
    projects: [
      {
        test: {
          ...plain,
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: [...site, ...apart, ...inDocument],
          // Loading the same modules for each of some two hundred files takes half a minute.
          isolate: false,
          env: oneThread,
        },
      },
      { test: { ...plain, name: "unit apart", include: apart } },
      { test: { ...plain, name: "unit in a document", include: inDocument, pool: "vmThreads" } },
      {
        test: {
          name: "site",
          include: site,
          globalSetup: "tests/browser/built_sites.ts",
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
