import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { dataModelText } from "../../docs/data_model_text.js";
import { fieldsText } from "../../docs/fields_text.js";
import { generatedDocs } from "../../docs/generate.js";
import { effects, schema, tableNames } from "../../src/schema.js";
import { spec } from "../../src/settings/spec.js";
import { home } from "../../src/site/places.js";
import { sources, type Field } from "../../src/sources.js";
import { anchorsOf, linksOf, scriptsOf, yamlOf } from "./markdown.js";

const read = (file: string) => readFileSync(join(home, file), "utf8");
const generated = await generatedDocs();
const documents = [
  "README.md",
  "CHANGELOG.md",
  "data/README.md",
  ...readdirSync(join(home, "docs"))
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
];
const sourceFiles = readdirSync(join(home, "src"), { recursive: true, encoding: "utf8" });
const manifest = JSON.parse(read("package.json")) as {
  scripts: Record<string, string>;
  devDependencies: Record<string, string>;
};

test.each(Object.keys(generated))("docs/%s is what npm run docs writes", (file) => {
  expect(read(`docs/${file}`)).toBe(generated[file]);
});

test("the data model names every table and column with its meaning", () => {
  const text = dataModelText();
  for (const table of tableNames) {
    expect(text).toContain(`\n## ${table}\n`);
    for (const [column, { meaning }] of Object.entries(schema[table].columns)) {
      expect(text).toContain(`| \`${column}\` |`);
      expect(text).toContain(meaning);
    }
  }
});

test("the fields name every source, field and header", () => {
  const text = fieldsText();
  for (const [source, fields] of Object.entries<Record<string, Field>>(sources)) {
    expect(text).toContain(`\n## ${source}\n`);
    for (const [field, { kind }] of Object.entries(fields))
      expect(text).toMatch(new RegExp(`^\\| \`${field}\` \\| ${kind} \\| (yes)? ?\\|`, "m"));
    for (const header of Object.values(fields).flatMap(({ headers }) => headers))
      expect(text).toContain(header);
  }
});

test("README.md is under 120 lines and gives the two commands of a newcomer", () => {
  const text = read("README.md");
  expect(text.split("\n").length).toBeLessThan(120);
  expect(text).toContain("npm ci && npm run build");
  expect(text).toContain("npm start");
  expect(text).toContain("npm ci && npm test");
});

test("README.md's table names every npm script", () => {
  const named = new Set(scriptsOf(read("README.md")));
  expect(Object.keys(manifest.scripts).filter((script) => !named.has(script))).toEqual([]);
});

test("docs/settings.md names every key and option of report.yaml", () => {
  const text = read("docs/settings.md");
  const keys = Object.keys(spec.shape).filter((key) => !["tiers", "costs", "share", "privacy"].includes(key));
  for (const key of keys) expect(text).toContain(`\`${key}\``);
  for (const key of [
    "tiers.measure",
    "tiers.cuts",
    "costs.goods",
    "costs.avoidable_at_once",
    "costs.notice_months",
    "share.fields",
    "privacy.notes",
  ])
    expect(text).toContain(`\`${key}\``);
});

test("docs/metrics.md names every effect of a bridge", () => {
  const text = read("docs/metrics.md");
  expect(effects.filter((effect) => !text.includes(effect))).toEqual([]);
});

test("code that refers to docs/metrics.md names a section of it", () => {
  const headings = [...read("docs/metrics.md").matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  const named = sourceFiles
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [...read(`src/${file}`).matchAll(/docs\/metrics\.md,\s(?:\s\* )?([A-Z][\w' ]*\w)/g)])
    .map(([, heading]) => heading);
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((heading) => !headings.includes(heading!))).toEqual([]);
});

test("docs/architecture.md gives a reason for every dependency and names no other", () => {
  const section = read("docs/architecture.md").split("## Dependencies")[1] ?? "";
  const named = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
  expect(named.sort()).toEqual(Object.keys(manifest.devDependencies).sort());
});

describe.each(documents)("%s", (document) => {
  const text = read(document);

  test("names npm scripts that exist", () => {
    expect(scriptsOf(text).filter((script) => !(script in manifest.scripts))).toEqual([]);
  });

  test("has links that lead somewhere", () => {
    const broken = linksOf(text).filter((link) => {
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? document : join(dirname(document), path);
      if (!existsSync(join(home, target))) return true;
      return anchor !== undefined && !anchorsOf(read(target)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test("names source files that exist", () => {
    const named = [...text.matchAll(/`((?:src|tests|docs|bench|data)\/[\w./-]+)`/g)].map(([, path]) => path!);
    expect(named.filter((path) => !existsSync(join(home, path)))).toEqual([]);
    const short = [...text.matchAll(/`([\w/]+\.(?:ts|sql|css))`/g)].map(([, path]) => path!);
    const isFile = (path: string) => sourceFiles.some((file) => `/${file}`.endsWith(`/${path}`));
    expect(short.filter((path) => !isFile(path) && !existsSync(join(home, path)))).toEqual([]);
  });

  test("gives examples of report.yaml that are accepted", () => {
    for (const example of yamlOf(text)) {
      const given = { sources: { invoice_lines: { file: "lines.csv" } }, ...(parse(example) as object) };
      expect(spec.safeParse(given).error?.issues ?? []).toEqual([]);
    }
  });

  test("names no path of a machine and no registry", () => {
    expect(text).not.toMatch(/\/(home|root|Users|work|mnt)\/|[A-Z]:\\/);
    expect(text).not.toMatch(/registry\.\w|npmjs|jsdelivr|unpkg|localhost:\d/i);
    expect(text).not.toMatch(/\bTODO\b|\bFIXME\b/);
  });
});
