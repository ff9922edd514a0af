import type { Language } from "../lib/text/format.js";
import { words } from "../lib/words/index.js";

/** The start page, and the page under which a page without an entry of its own is found. */
const start = "index";
const parents: Readonly<Record<string, string>> = { customer: "customers" };

/** Whose report it is, as it stands around every page. */
export interface Frame {
  title: string;
  company: string | null;
  language: Language;
}

/** The frame of any report in a language, before the names of one are put in. */
export function openFrame(language: Language): Frame {
  return { title: "{{title}}", company: "{{company}}", language };
}

/** A page with an open frame as that of a report. */
export function fillFrame(html: string, { title, company }: Pick<Frame, "title" | "company">): string {
  return html.replace(/\{\{(title|company)\}\}/g, (_, name) =>
    escape((name === "title" ? title : company) ?? ""),
  );
}

/** The elements that every page's head holds besides Framework's own. */
export function head(): string {
  return [
    `<meta name="robots" content="noindex">`,
    `<meta name="color-scheme" content="light dark">`,
    `<link rel="icon external" type="image/svg+xml" href="data:image/svg+xml,${encodeURIComponent(icon)}">`,
  ].join("\n");
}

/** The name of the report and the way to its pages; the page at `path` is marked as the current one. */
export function header({ title, language }: Frame, path: string): string {
  const current = path.replace(/^\//, "");
  const items = Object.entries(words(language).common.pages)
    .filter(([page]) => !(page in parents))
    .map(([page, name]) => {
      const mark =
        page === current ? ` aria-current="page"` : page === parents[current] ? ` aria-current="true"` : "";
      return `<li><a href="./${page === start ? "" : page}"${mark}>${escape(name)}</a></li>`;
    });
  return `<a class="skip" href="#observablehq-main">${escape(words(language).common.skip)}</a>
<a class="site-title" href="./">${escape(title)}</a>
<nav class="site-nav"><ul>
${items.join("\n")}
</ul></nav>`;
}

/** Whose customers these are; a page writes the as-of date into `.site-as-of`. */
export function footer({ company }: Frame): string {
  return `<span class="site-company">${escape(company ?? "")}</span> <span class="site-as-of"></span>`;
}

/** A text as html. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M16 3l5 9H11z" fill="#0e4a49"/><path d="M10 14h12l4 7H6z" fill="#267a75"/><path d="M5 23h22l3 6H2z" fill="#aed4cd"/></svg>`;
