/** What else separates fields, each with its name. */
const others: readonly (readonly [string, string])[] = [
  ["\t", "tabs"],
  [";", "semicolons"],
  ["|", "bars"],
  [",", "commas"],
];

/** Fields from which on a text with as many commas less one is no sentence. */
const fewestByCommas = 5;

/** What is said of a row that is one field, where another delimiter cuts it into as many as the header has; else nothing. */
export function cutOtherwise(raw: string, count: number, width: number): string {
  if (count !== 1 || width < 3) return "";
  const found = others.find(
    ([mark]) => (mark !== "," || width >= fewestByCommas) && raw.split(mark).length === width,
  );
  return found ? `, but ${width} by ${found[1]}` : "";
}

/** SQL of a row that another delimiter cuts into the fields of the header, by what is said of it. */
export const isCutOtherwiseSql = `regexp_matches(fault, ', but [0-9]+ by [a-z]+$')`;
