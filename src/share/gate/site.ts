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
import { wordsOf } from "./words.js";

interface Personal extends Needle {
  /** Whether an account manager, whom the report names as such, has this name. */
  is_manager: boolean;
  /** Whether it is the topic or the agreed action of a conversation, which in a few words are those of any report. */
  is_talk: boolean;
}

/** Which of a report's files were made from data, by their paths in its folder. */
export type IsData = (file: string) => boolean;

/**
 * Searches a finished report, or its tables, for personal data that settings say must stay out: names of employees in the hours, notes
 * of agreements and events, topics and agreed actions. Gives what it looked for as sentences, none where nothing must stay out.
 * @throws Fault with the places where it was found
 */
export async function searchSite(
  folder: string,
  databasePath: string,
  { employees, notes }: Settings["privacy"],
  isData: IsData = isOfSite,
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
  const talks = hidden.filter(({ text, is_talk }) => is_talk && wordsOf(text).length < leastWordsOfNote);
  const needles = new NeedleSet();
  for (const needle of hidden)
    if (![managers, numbers, talks].some((some) => some.includes(needle))) needles.add(needle);
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
      (things) => `the report holds ${things} that privacy in report.yaml keeps out, and nothing was written`,
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
      `not looked for, since topics and agreed actions of fewer than ${leastWordsOfNote} words are those of any report`,
      talks.map(({ text }) => text),
    ),
    ...list(
      "not looked for, since bare numbers cannot be told from others",
      numbers.map(({ text }) => text),
    ),
  ];
}

/** The tables and totals that `npm run tables` writes; the rows that could not be used stand as they were written. */
export const isOfTables: IsData = (file) =>
  !/^quarantine([/\\]|$)/.test(file) && /\.(parquet|json)$/.test(file);

/** Tables and pages; the site's code, and the engine that it fetches, were made from no data. */
function isOfSite(file: string): boolean {
  if (isEngine(file)) return false;
  return /^_file[/\\].*\.\w+$/.test(file) || (!file.startsWith("_") && file.endsWith(".html"));
}

const personalSql = `
select
  'employee' as kind,
  trim(employee) as text,
  null as whose,
  exists (select 1 from raw_customers where lower(trim(account_manager)) = lower(trim(employee))) as is_manager,
  false as is_talk
from raw_hours where trim(employee) <> '' group by all
union all
select 'internal note', trim(text), null, false, bool_and(is_talk)
from (
  select note as text, false as is_talk from raw_events
  union all select note, false from raw_agreements
  union all select unnest([topic, agreed_action]), true from raw_conversations
)
where trim(text) <> '' group by all
order by 1, 2`;
