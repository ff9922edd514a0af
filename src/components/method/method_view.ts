import { method } from "../../lib/words/method.js";
import { anchorOf, definitions, type Definition, type DefinitionGroup } from "../../lib/definitions.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";

const groups = Object.keys(definitions) as DefinitionGroup[];

/** Every figure's meaning, unit, window and limits, each at a link target of its own, after what this report must do without. */
export function Definitions(report: Report): HTMLElement {
  const { formats, facts, words } = report;
  const text = method[words.language];
  const span = (from: Date, to: Date) => text.span(formats.month(from), formats.month(to));
  const contents = groups.flatMap((group) =>
    definitions[group].map((name) =>
      element("li", {}, element("a", { href: `#${anchorOf(name)}` }, text.definitions[name].name)),
    ),
  );
  return element(
    "div",
    {},
    element("p", {}, text.intro),
    element(
      "p",
      { class: "muted" },
      text.years(span(facts.current_from, facts.current_to), span(facts.prior_from, facts.prior_to)),
    ),
    ...absences(report).map((sentence) => element("p", { class: "note" }, sentence)),
    element(
      "nav",
      { class: "contents", "aria-label": text.contents },
      element("ul", {}, ...contents, element("li", {}, element("a", { href: "#settings" }, text.settings))),
    ),
    ...groups.map((group) =>
      element(
        "section",
        { class: "section", id: anchorOf(group) },
        element("h2", {}, text.groups[group]),
        ...definitions[group].map((name) => article(name, report)),
      ),
    ),
  );
}

function absences({ facts, words }: Report): string[] {
  const text = method[words.language];
  return [
    facts.has_cost ? [] : [text.no_cost],
    facts.has_hours ? [] : [text.no_hours],
    facts.has_hours && facts.hour_rate === null ? [text.no_rate] : [],
  ].flat();
}

function article(name: Definition, { words }: Report): HTMLElement {
  const text = method[words.language];
  const definition = text.definitions[name];
  const details = (["unit", "window", "limits"] as const).flatMap((part) => [
    element("dt", {}, text[part]),
    element("dd", {}, definition[part]),
  ]);
  return element(
    "article",
    { class: "definition", id: anchorOf(name) },
    element("h3", {}, definition.name),
    element("p", {}, definition.what),
    element("dl", {}, ...details),
  );
}

/** Brings the definition named in the address into sight, which did not exist yet when the page was opened. */
export function goToAnchor(): void {
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
