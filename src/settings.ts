import { LineCounter, parseDocument, type Document } from "yaml";
import { Fault, Faults } from "./lib/fault.js";
import type { Language } from "./lib/text/format.js";
import { shellWord } from "./lib/text/shell_word.js";
import { dataFolder } from "./settings/data_folder.js";
import { settingsFaults } from "./settings/faults.js";
import { settingsInForce } from "./settings/in_force.js";
import { keepWritten, lineAt } from "./settings/lines.js";
import type { Settings } from "./settings/model.js";
import { spec, type Spec } from "./settings/spec.js";
import { textOf } from "./settings/text_of.js";
import { readTexts, told, toldTeams } from "./settings/texts.js";
import { takeUnusableKeys } from "./settings/unusable_keys.js";
import { sourceNames } from "./sources.js";

export type * from "./settings/model.js";

const titles: Record<Language, string> = { en: "Customer portfolio", nl: "Klantenportefeuille" };

/**
 * Reads and checks report.yaml of a data folder; a language that is given goes before the one that is said there.
 * @throws Fault where there is no folder or no report.yaml, Faults with all that is wrong in it, each with its line
 */
export async function readSettings(dataDir: string, language?: Language): Promise<Settings> {
  const folder = dataFolder(dataDir);
  const text = textOf(folder, "report.yaml");
  if (text === null)
    throw new Fault(
      "no-report-yaml",
      `no report.yaml in ${dataDir}; npm run check-data -- --data ${shellWord(dataDir)} --init writes a first one from the files there`,
    );
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0)
    throw new Faults(
      document.errors.map(({ message, pos }) => {
        const sentence = (message.split("\n")[0] ?? message)
          .replace(/ at line \d+, column \d+:?$/, "")
          .replace(/; please use .*$/, ": leave out the lines of ---");
        return new Fault("yaml-syntax", `not valid yaml: ${sentence}`, {
          file: "report.yaml",
          line: lines.linePos(pos[0]).line,
        });
      }),
    );
  keepWritten(document);
  const unusable = takeUnusableKeys(document, lines);
  const given = valuesOf(document) ?? {};
  const parsed = spec.safeParse(given);
  const faults = parsed.success ? [] : settingsFaults(parsed.error.issues, document, lines);
  if (!parsed.success || unusable.length > 0) throw new Faults([...unusable, ...faults]);
  const line = (...at: (string | number)[]) => lineAt(document, lines, at);
  const said = { ...parsed.data, language: language ?? parsed.data.language };
  const ofCommand = language === undefined ? [] : ["language"];
  return strict(folder, said, { file: given as Record<string, unknown>, ofCommand }, line);
}

function valuesOf(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    const { message } = error as Error;
    throw new Fault("yaml-syntax", `not valid yaml: ${message}`, { file: "report.yaml" });
  }
}

function strict(
  dataDir: string,
  { as_of, history_from, hour_rate, repeated_invoices, sources, title, ...rest }: Spec,
  given: { file: Record<string, unknown>; ofCommand: readonly string[] },
  line: (...at: (string | number)[]) => number,
): Settings {
  const entries: Settings["sources"] = {};
  for (const name of sourceNames)
    if (sources[name])
      entries[name] = sources[name].map((entry, index) => ({ ...entry, line: line("sources", name, index) }));
  const texts = readTexts(dataDir, rest.language);
  const settings = {
    ...rest,
    title: title === undefined ? titles[rest.language] : told(title, texts),
    asOf: as_of === undefined ? null : new Date(`${as_of}-01T00:00:00Z`),
    historyFrom: history_from === undefined ? null : new Date(`${history_from}-01T00:00:00Z`),
    repeatedInvoices: repeated_invoices,
    hourRate: hour_rate ?? null,
    sources: entries,
  };
  const lineOf = Object.fromEntries(Object.keys(given.file).map((name) => [name, line(name)]));
  const teams = toldTeams(settings.teams, texts, rest.language);
  return { ...settings, dataDir, lineOf, texts, inForce: settingsInForce({ ...settings, teams }, given) };
}
