import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { withoutLegalForm } from "../../lib/text/legal_forms.js";
import type { ShareField } from "../../lib/client/share_fields.js";
import type { ShareSettings } from "../../settings.js";
import { figuresIn, leastDigits, printedForms, formOf } from "./figures.js";
import { identities } from "./identities.js";
import { allowedFigures, internalFigures } from "./internal_figures.js";
import { leastLetters, leastWordsOfNote, NeedleSet } from "./needles.js";
import { search, wordsOfCode, type Hit } from "./search.js";
import { Reader, type Contents, type Known } from "./texts.js";
import { wordsOf } from "./words.js";

/** Whose edition is to leave, and what may stand in it. */
export interface Leaving {
  customerId: string;
  fields: readonly ShareField[];
  share: ShareSettings;
  company: string | null;
}

/** What is to leave. */
export interface Output {
  folder: string;
  /** The files in it. */
  files: readonly string[];
  known: Known;
  /** The encrypted part, if there is one: as it stands in the files, the way to open it, and what alone opens it. */
  sealed: { base64: string; open(base64: string): Promise<Buffer>; passphrase: string } | null;
}

/** What the gate found, and what it did and did not look for, as sentences. */
export interface GateReport {
  hits: Hit[];
  said: string[];
}

/** Searches every byte of an edition before it leaves: for everybody else, for employees, for internal figures. */
export async function searchEdition(
  report: DuckDBConnection,
  leaving: Leaving,
  { folder, files, known, sealed }: Output,
): Promise<GateReport> {
  const { customerId, fields, share } = leaving;
  const found = {
    texts: await identities(report, customerId, fields),
    internal: await internalFigures(report, customerId, fields),
    allowed: await allowedFigures(report, customerId, fields),
  };
  const { needles, excepted, shared } = needlesOf(found.texts, leaving);
  const allowed = new Set([...found.allowed].map(formOf));
  const figures = new Map<string, string>();
  let alike = 0;
  for (const { value, where } of found.internal)
    for (const form of printedForms(value)) {
      if (allowed.has(form)) alike++;
      else if (!figures.has(form)) figures.set(form, where);
    }
  // What is encrypted is random to anybody else: it is opened from the very text that leaves, and read in its place.
  const reader = new Reader({ ...known, sealed: sealed ? [sealed.base64] : [] });
  for (const file of files) await reader.file(file, await readFile(join(folder, file)));
  if (sealed) await reader.file("the encrypted part", await sealed.open(sealed.base64));
  const { contents } = reader;
  const hits = [
    ...search(contents, {
      needles,
      figures,
      covers: [...found.texts.own, ...named(leaving)],
      productCovers: found.texts.ownProducts,
    }),
    ...(sealed ? placesOf(sealed.passphrase, contents) : []),
  ];
  const inCode = wordsOfCode(contents.code, needles);
  const said = [
    `searched ${files.length} files${sealed ? " and what is encrypted in them," : ""} with ${contents.texts.length} texts and ${contents.figures.length} figures for ${needles.size} names, numbers and notes that are not this client's, and for ${figures.size} forms of internal figures`,
    `numbers of products, notes of fewer than ${leastWordsOfNote} words, names and numbers of fewer than ${leastLetters} letters or digits (${needles.wholeSize} in all) are looked for as whole values only; figures only with ${leastDigits.whole} digits, or ${leastDigits.decimal} with decimals`,
    ...list("the same as something of this client's own, and not to be told apart", shared),
    ...(alike > 0
      ? [`${alike} forms of internal figures are also figures that may leave, and not to be told apart`]
      : []),
    ...list(
      "numbers and names of products that this client bought, which read like an internal figure",
      found.texts.ownProducts.filter((text) => figuresIn(text).some((form) => figures.has(form))),
    ),
    ...list(
      "also words of the page's own code, which is the same for every client",
      inCode.map(({ text }) => text),
    ),
    ...list("excepted by share.exceptions", excepted),
    ...list(
      "in share.exceptions, but the name or number of nobody else",
      share.exceptions.filter((text) => !excepted.includes(text)),
    ),
  ];
  return { hits, said };
}

function needlesOf(
  { foreign, own, ownProducts }: Awaited<ReturnType<typeof identities>>,
  leaving: Leaving,
): { needles: NeedleSet; excepted: string[]; shared: string[] } {
  const needles = new NeedleSet();
  for (const needle of foreign) {
    needles.add(needle);
    const short = needle.kind === "customer name" ? shortName(needle.text) : null;
    if (short !== null) needles.add({ ...needle, text: short });
  }
  const excepted = leaving.share.exceptions.filter((text) => needles.remove(text) !== null);
  const ours = [...own, ...named(leaving)].flatMap((text) => [text, shortName(text) ?? text]);
  const shared = ours.flatMap((text) => needles.remove(text)?.text ?? []);
  // A number is as good a number of a product; a name is not: that is for share.exceptions to say.
  for (const text of ownProducts) {
    const kind = needles.get(text)?.kind;
    if (kind === "customer number") shared.push(text);
    if (kind === "customer number" || kind?.startsWith("product")) needles.remove(text);
  }
  return { needles, excepted, shared };
}

/** A name as people write it, without its legal form; null where that is the name, or one word, which stands in many texts. */
function shortName(name: string): string | null {
  const short = withoutLegalForm(name);
  return short !== null && wordsOf(short).length > 1 ? short : null;
}

/** Where the passphrase stands; it is not told. */
function placesOf(passphrase: string, { texts, code }: Contents): Hit[] {
  return [...texts, ...code]
    .filter(({ text }) => text.includes(passphrase))
    .map(({ place }) => ({ place, what: "the passphrase", excerpt: "…" }));
}

/** What settings say of our own side, which an edition names. */
function named({ company, share: { contact } }: Leaving): string[] {
  return [company, contact?.name, contact?.email, contact?.phone].filter((text) => text != null);
}

/** A line with the first of some texts; none where there are none. */
export function list(what: string, texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  const first = texts.slice(0, 8).map((text) => `"${text}"`);
  return [`${what}: ${first.join(", ")}${texts.length > 8 ? ` and ${texts.length - 8} more` : ""}`];
}
