import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { Fault, Faults } from "../lib/fault.js";
import type { Language } from "../lib/text/format.js";
import { textOf } from "./text_of.js";

/** Free texts of the exports and of report.yaml, without case → as a report in its language has them. */
export type Translations = Readonly<Record<string, string>>;

/**
 * What `texts.<language>.yaml` beside report.yaml says free texts read in that language; nothing where there is no such file.
 * @throws Faults with all that is wrong in it, each with its line
 */
export function readTexts(folder: string, language: Language): Translations {
  const file = `texts.${language}.yaml`;
  const written = textOf(folder, file);
  if (written === null) return {};
  const counter = new LineCounter();
  const document = parseDocument(written, {
    lineCounter: counter,
    schema: "failsafe",
    uniqueKeys: false,
  });
  const fault = (sentence: string, offset = 0) =>
    new Fault("invalid-texts", sentence, { file, line: counter.linePos(offset).line });
  const [error] = document.errors;
  if (error) throw fault(`not valid yaml: ${error.message.split("\n")[0]}`, error.pos[0]);
  if (document.contents === null) return {};
  if (!isMap(document.contents))
    throw fault("it must name texts, each with its translation, as visit: bezoek");
  const found: Record<string, string> = {};
  const faults: Fault[] = [];
  for (const { key, value } of document.contents.items) {
    const at = isScalar(key) ? key.range?.[0] : undefined;
    const text = isScalar(key) ? String(key.value).trim() : "";
    const translation = isScalar(value) ? String(value.value).trim() : "";
    if (text === "" || translation === "")
      faults.push(fault(`"${text}" has no translation: write one text behind it, as visit: bezoek`, at));
    else if (Object.hasOwn(found, text.toLowerCase()))
      faults.push(fault(`"${text}" is written twice: leave one of them`, at));
    else found[text.toLowerCase()] = translation;
  }
  if (faults.length > 0) throw new Faults(faults);
  return found;
}

/** A text as a report has it: its translation, else as it is. */
export function told(text: string, texts: Translations): string {
  const key = text.trim().toLowerCase();
  return Object.hasOwn(texts, key) ? texts[key]! : text;
}

interface NamedTeam {
  readonly name: string;
  readonly activities: readonly string[];
}

/**
 * Teams as a report in a language has them, each with its own activities once. Throws a Fault where texts make one team of two, or one
 * activity of those of two teams: its hours would have two rates.
 */
export function toldTeams<T extends NamedTeam>(
  teams: readonly T[],
  texts: Translations,
  language: Language,
): (T & { activities: string[] })[] {
  const ownerOf = new Map<string, T>();
  const own = (kind: "team" | "activity", text: string, team: T): boolean => {
    const key = `${kind} ${text.trim().toLowerCase()}`;
    const owner = ownerOf.get(key) ?? team;
    if (owner !== team)
      throw new Fault(
        "invalid-texts",
        `${kind} "${text}" is of the teams "${owner.name}" and "${team.name}" of report.yaml: give each a text of its own`,
        { file: `texts.${language}.yaml` },
      );
    const isNew = !ownerOf.has(key);
    ownerOf.set(key, team);
    return isNew;
  };
  return teams.map((team) => {
    const name = told(team.name, texts);
    own("team", name, team);
    const activities = team.activities.map((activity) => told(activity, texts));
    return { ...team, name, activities: activities.filter((activity) => own("activity", activity, team)) };
  });
}
