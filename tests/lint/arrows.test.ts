import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const eslint = new ESLint({ cwd: root });

/** The rules that a file of the house would break with this one line. */
async function broken(file: string, line: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${line}\n`, { filePath: join(root, file) });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

describe("eslint holds the arrows schema ← lib ← components ← pages and lib ← pipeline ← data, cli", () => {
  test.each([
    ["src/components/x.ts", 'export { checkData } from "../pipeline/build.js";'],
    ["src/components/x.ts", 'import { readSettings } from "../settings.js"; readSettings("x");'],
    ["src/lib/x.ts", 'export { readTable } from "../components/tables.js";'],
    ["src/lib/x.ts", 'export { checkTables } from "../pipeline/checks.js";'],
    ["src/lib/words/x.ts", 'export { checkTables } from "../../pipeline/checks.js";'],
    ["src/schema.ts", 'export { Fault } from "./lib/fault.js";'],
    ["src/settings.ts", 'export { checkTables } from "./pipeline/checks.js";'],
    ["src/settings/x.ts", 'export { checkTables } from "../pipeline/checks.js";'],
    ["src/components/x.ts", 'export { spec } from "../settings/spec.js";'],
    ["src/pipeline/x.ts", 'export { readTable } from "../components/tables.js";'],
    ["src/pipeline/marts/x.ts", 'export { main } from "../../cli.js";'],
    ["src/data/x.parquet.ts", 'export { main } from "../cli.js";'],
    ["src/site/x.ts", 'export { commands } from "../commands.js";'],
    ["src/site/x.ts", 'export { writeDemo } from "../demo/index.js";'],
    ["src/demo/x.ts", 'export { buildDatabase } from "../pipeline/build.js";'],
    ["src/pipeline/x.ts", 'export { writeTables } from "../site/write_tables.js";'],
    ["src/site/x.ts", 'export { allowList } from "../share/allow_list.js";'],
    ["src/share/x.ts", 'export { commands } from "../commands.js";'],
    ["src/share/edition/x.ts", 'export { rows } from "../../pipeline/database.js";'],
    ["src/share/edition/x.ts", 'export { allowList } from "../allow_list.js";'],
  ])("%s may not say %s", async (file, line) => {
    expect(await broken(file, line)).toEqual(["import-x/no-restricted-paths"]);
  });

  test.each([
    ["src/components/x.ts", 'export { schema } from "../schema.js";'],
    ["src/components/x.ts", 'export { tierByThreshold } from "../lib/tiers.js";'],
    ["src/lib/x.ts", 'export { schema } from "../schema.js";'],
    ["src/pipeline/x.ts", 'export { readSettings } from "../settings.js";'],
    ["src/settings.ts", 'export { spec } from "./settings/spec.js";'],
    ["src/cli.ts", 'export { checkData } from "./pipeline/build.js";'],
    ["src/share/x.ts", 'export { prepare } from "../site/prepare.js";'],
    ["src/share/edition/x.ts", 'export type { EditionData } from "../edition_data.js";'],
    ["src/share/edition/x.ts", 'export { dom } from "../../components/charts/dom.js";'],
  ])("%s may say %s", async (file, line) => {
    expect(await broken(file, line)).toEqual([]);
  });

  test("what runs in the browser imports nothing of Node", async () => {
    expect(await broken("src/lib/x.ts", 'export { readFile } from "node:fs";')).toEqual([
      "no-restricted-imports",
    ]);
    expect(await broken("src/components/x.ts", 'export { readFile } from "node:fs";')).toEqual([
      "no-restricted-imports",
    ]);
  });

  test("the pipeline and lib know no clock and no chance", async () => {
    expect(await broken("src/lib/x.ts", "export const now = Date.now();")).toEqual([
      "no-restricted-properties",
    ]);
    expect(await broken("src/pipeline/x.ts", "export const dice = Math.random();")).toEqual([
      "no-restricted-properties",
    ]);
  });
});
