import type { Dialect } from "./records.js";

/** The fields of one record; text after a closing quote is kept, a quote inside an unquoted field is a character. */
export function fieldsOf(raw: string, { delimiter, quote }: Dialect): string[] {
  const fields: string[] = [];
  let i = 0;
  for (;;) {
    let field = "";
    if (quote !== "" && raw[i] === quote) {
      let close = i + 1;
      for (;;) {
        const at = raw.indexOf(quote, close);
        field += raw.slice(close, at < 0 ? raw.length : at);
        close = at < 0 ? raw.length : at + 1;
        if (at < 0 || raw[close] !== quote) break;
        field += quote;
        close++;
      }
      i = close;
    }
    const at = raw.indexOf(delimiter, i);
    fields.push(field + raw.slice(i, at < 0 ? raw.length : at));
    if (at < 0) return fields;
    i = at + 1;
  }
}
