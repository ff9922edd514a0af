/** What a database says is wrong with a query, and where in its text. */
export interface SqlError {
  readonly message: string;
  /** Place in the text, as offsets; null where the database names none. */
  readonly place: { readonly from: number; readonly to: number } | null;
}

/**
 * A message of DuckDB in its own words, with the place that its `LINE n: …` and `^` point at. A message that comes wrapped as JSON
 * is unwrapped, and a pointer that comes twice is told once.
 */
export function sqlError(said: string, sql: string): SqlError {
  const message = once(unwrapped(said)).trim();
  return { message, place: placeOf(message, sql) };
}

function unwrapped(said: string): string {
  if (!said.startsWith("{")) return said;
  try {
    const { exception_type, exception_message } = JSON.parse(said) as Record<string, string>;
    return `${exception_type} Error: ${exception_message}`;
  } catch {
    return said;
  }
}

function once(message: string): string {
  const [head = "", ...pointers] = message.split(/\n\n(?=LINE \d+: )/);
  return [head, ...new Set(pointers.map((pointer) => pointer.trimEnd()))].join("\n\n");
}

/** DuckDB cuts a long line at both ends by three dots: what is left is looked for in the line. */
function placeOf(message: string, sql: string): SqlError["place"] {
  const found = /^(LINE (\d+): )(.*)\n( *)\^/m.exec(message);
  if (!found) return null;
  const [, lead = "", number, shown = "", blanks = ""] = found;
  const lines = sql.split("\n");
  const line = lines[Number(number) - 1];
  if (line === undefined) return null;
  const start = lines.slice(0, Number(number) - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const isCut = shown.startsWith("...") && !line.startsWith(shown);
  const text = (isCut ? shown.slice(3) : shown).replace(/\.\.\.$/, (dots) =>
    line.endsWith(dots) ? dots : "",
  );
  const at = Math.max(0, line.indexOf(text)) + blanks.length - lead.length - (isCut ? 3 : 0);
  const from = start + Math.min(Math.max(0, at), line.length);
  const word = /^(?:\w+|.)/.exec(sql.slice(from))?.[0] ?? "";
  return { from, to: from + word.length };
}
