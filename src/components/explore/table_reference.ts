import { fold, matcher } from "../../lib/text/search.js";
import { meaningIn } from "../../lib/words/meanings.js";
import type { ExploreWords } from "../../lib/words/explore.js";
import { schema, tableNames, type Column, type TableName } from "../../schema.js";
import { SearchControl } from "../controls/search_control.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";

interface ReferenceOptions {
  readonly report: Report;
  readonly text: ExploreWords;
}

/** All tables with what a row of each is, and their columns with kind and meaning, behind a heading; a name that is chosen is handed on. */
export function TableReference(onInsert: (name: string) => void, options: ReferenceOptions): HTMLElement {
  const { title } = options.text.reference.tables;
  const node = element(
    "details",
    { class: "explore-reference section no-print" },
    element("summary", {}, element("h2", {}, title)),
  );
  node.addEventListener("toggle", () => {
    if (node.childElementCount === 1) node.append(tables(onInsert, options));
  });
  return node;
}

function tables(onInsert: (name: string) => void, { report, text }: ReferenceOptions): HTMLElement {
  const words = text.reference.tables;
  const told = (meaning: string) => meaningIn(report.words.language, meaning);
  const list = element("div", { class: "explore-tables" });
  const summary = element("p", { class: "list-summary", "aria-live": "polite" });
  const search = SearchControl({ label: words.search, value: "", onChange: show });
  show("");
  return element("div", {}, element("p", { class: "muted" }, words.lead), search, summary, list);

  function show(sought: string): void {
    const matches = matcher(sought);
    const found = tableNames.flatMap((table) => {
      const columns = Object.entries<Column>(schema[table].columns);
      const isWhole = matches(fold(`${table} ${told(schema[table].grain)}`));
      const shown = isWhole
        ? columns
        : columns.filter(([name, { meaning }]) => matches(fold(`${name} ${told(meaning)}`)));
      return shown.length > 0 ? [{ table, shown }] : [];
    });
    const count = found.reduce((sum, { shown }) => sum + shown.length, 0);
    const { formats } = report;
    summary.textContent =
      found.length > 0 ? words.count(formats.count(found.length), formats.count(count)) : words.none;
    list.replaceChildren(...found.map(({ table, shown }) => entry(table, shown, sought !== "")));
  }

  function entry(table: TableName, columns: [string, Column][], isOpen: boolean): HTMLElement {
    const rows = columns.map(([name, { kind, meaning }]) =>
      element(
        "tr",
        {},
        element("th", { scope: "row" }, insertButton(name)),
        element("td", { class: "muted" }, text.reference.kinds[kind]),
        element("td", {}, told(meaning)),
      ),
    );
    return element(
      "details",
      { open: isOpen },
      element("summary", {}, element("code", {}, table), ` ${told(schema[table].grain)}`),
      element("p", {}, insertButton(table)),
      element("div", { class: "table-box" }, element("table", {}, element("tbody", {}, ...rows))),
    );
  }

  function insertButton(name: string): HTMLElement {
    const label = words.insert(name);
    return element(
      "button",
      {
        type: "button",
        class: "explore-name",
        title: label,
        "aria-label": label,
        onclick: () => onInsert(name),
      },
      element("code", {}, name),
    );
  }
}
