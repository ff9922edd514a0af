import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { Fault, Faults } from "../lib/fault.js";
import type { Language } from "../lib/format.js";

/** Free texts of the exports and of report.yaml, without case → as a report in its language has them. */
export type Translations = Readonly<Record<string, string>>;

/**
 * What `texts.<language>.yaml` beside report.yaml says free texts read in that language; nothing where there is no such file.
 * @throws Faults with all that is wrong in it, each with its line
 */
export function readTexts(folder: string, language: Language): Translations {
  const file = `texts.${language}.yaml`;
  const path = join(folder, file);
  if (!existsSync(path)) return {};
  const counter = new LineCounter();
  const document = parseDocument(readFileSync(path, "utf8"), {
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
