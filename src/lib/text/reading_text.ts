import type { Language } from "./format.js";
import { data_quality } from "../words/data_quality.js";

const marks: Readonly<Partial<Record<string, keyof (typeof data_quality)["en"]["columns"]["marks"]>>> = {
  ",": "comma",
  ";": "semicolon",
  "\t": "tab",
  "|": "bar",
  ".": "point",
  " ": "space",
};

/** The name of a delimiter or decimal mark; another character as it is. */
export function markName(mark: string, language: Language): string {
  const name = marks[mark];
  return name ? data_quality[language].columns.marks[name] : mark;
}

/** A date format in the reader's letters: dd-mm-yyyy, dd-mm-jjjj. */
export function dateLetters(format: string, language: Language): string {
  const [day = "d", month = "m", year = "y"] = data_quality[language].columns.date_letters;
  const letters: Record<string, string> = { d: day, m: month, y: year };
  return format.replace(/d{1,2}|m{1,2}|y{2,4}/g, (run) => (letters[run[0]!] ?? run[0]!).repeat(run.length));
}

/** How a column was read, in the reader's language: "amount with decimal comma", "date dd-mm-yyyy". */
export function readingText(reading: string, language: Language): string {
  const text = data_quality[language].columns.readings;
  const [, kind, , date, mark] =
    /^(text|number without its \.0|number|amount|hours|minutes|percent|share|yes or no|date)( 0–1)?( [dmy].*)?( with decimal (?:point|comma))?$/.exec(
      reading,
    ) ?? [];
  if (kind === undefined) return reading;
  const noted =
    mark === undefined ? "" : ` ${mark.endsWith("point") ? text.decimal_point : text.decimal_comma}`;
  const name = kind === "yes or no" ? "flag" : kind.endsWith(".0") ? "whole" : (kind as keyof typeof text);
  return text[name] + (date === undefined ? "" : dateLetters(date, language)) + noted;
}
