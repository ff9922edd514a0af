import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { withDatabase } from "../../pipeline/build.js";
import { rows } from "../../pipeline/database.js";
import type { Settings } from "../../settings.js";
import { isEngine } from "../../site/engine.js";
import { list } from "./edition.js";
import { leak } from "./leak.js";
import type { Needle } from "./needle.js";
import { leastLetters, leastWordsOfNote, NeedleSet } from "./needles.js";
import { search } from "./search.js";
import { Reader } from "./texts.js";

interface Personal extends Needle {
  /** Whether an account manager, whom the report names as such, has this name. */
  is_manager: boolean;
}

/**
 * Searches the built report for personal data that settings say must stay out: names of employees in the hours, notes of
 * agreements and events. Gives what it looked for as sentences, none where nothing must stay out.
 * @throws Fault with the places where it was found
 */
export async function searchSite(
  folder: string,
  databasePath: string,
  { employees, notes }: Settings["privacy"],
): Promise<string[]> {
  if (employees === "show" && notes === "show") return [];
  const { personal, customers } = await withDatabase(databasePath, async (report) => ({
    personal: await rows<Personal>(report, personalSql),
    customers: await rows<{ name: string }>(report, "select distinct name from customers order by name"),
  }));
  const isHidden = ({ kind }: Needle) => (kind === "employee" ? employees : notes) === "hide";
  const hidden = personal.filter(isHidden);
  const managers = hidden.filter(({ is_manager }) => is_manager);
  const numbers = hidden.filter(({ text, is_manager }) => !is_manager && /^[\d\s.-]+$/.test(text));
  const needles = new NeedleSet();
  for (const needle of hidden)
    if (!managers.includes(needle) && !numbers.includes(needle)) needles.add(needle);
  const reader = new Reader({ code: [], keys: new Set() }, { hasFigures: false });
  for (const file of (await readdir(folder, { recursive: true })).sort())
    if (isData(file)) await reader.file(file, await readFile(join(folder, file)));
  const hits = search(reader.contents, {
    needles,
    figures: new Map(),
    covers: customers.map(({ name }) => name),
    productCovers: [],
  });
  if (hits.length > 0)
    throw leak(
      "privacy",
      (things) => `the report holds ${things} that privacy in report.yaml keeps out, and was not published`,
      hits.map((hit) => ({ ...hit, excerpt: "" })),
      "take it out of the exports (a name in an activity, say), or show it by privacy",
    );
  return [
    `searched the report for ${needles.size} names and notes that privacy in report.yaml keeps out: none is in it`,
    ...(needles.wholeSize === 0
      ? []
      : [
          `names of fewer than ${leastLetters} letters and notes of fewer than ${leastWordsOfNote} words (${needles.wholeSize}) were looked for as whole values only`,
        ]),
    ...list(
      "not looked for, since account managers are named in the report",
      managers.map(({ text }) => text),
    ),
    ...list(
      "not looked for, since bare numbers cannot be told from others",
      numbers.map(({ text }) => text),
    ),
  ];
}

/** Tables and pages; the site's code, and the engine that it fetches, were made from no data. */
function isData(file: string): boolean {
  if (isEngine(file)) return false;
  return /^_file[/\\].*\.\w+$/.test(file) || (!file.startsWith("_") && file.endsWith(".html"));
}

const personalSql = `
select
  'employee' as kind,
  trim(employee) as text,
  null as whose,
  exists (select 1 from raw_customers where lower(trim(account_manager)) = lower(trim(employee))) as is_manager
from raw_hours where trim(employee) <> '' group by all
union all
select 'internal note', trim(note), null, false
from (select note from raw_events union select note from raw_agreements)
where trim(note) <> ''
order by 1, 2`;
