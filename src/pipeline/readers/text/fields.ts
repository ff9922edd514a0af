import { isEscaped, type Dialect } from "./records.js";

/** The fields of one record; text after a closing quote is kept, a quote inside an unquoted field is a character. */
export function fieldsOf(raw: string, { delimiter, quote, escape }: Dialect): string[] {
  const fields: string[] = [];
  let i = 0;
  for (;;) {
    let field = "";
    if (quote !== "" && raw[i] === quote) {
      let close = i + 1;
      for (;;) {
        let at = raw.indexOf(quote, close);
        while (escape === "backslash" && at >= 0 && isEscaped(raw, at, i + 1))
          at = raw.indexOf(quote, at + 1);
        const text = raw.slice(close, at < 0 ? raw.length : at);
        field += escape === "backslash" ? text.replace(/\\(["'\\\r\n])/g, "$1") : text;
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
