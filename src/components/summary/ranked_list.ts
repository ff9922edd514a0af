import { element } from "../dom.js";

/** One line of a ranked list: who, how much, why. */
export interface RankedItem {
  readonly name: string;
  readonly href: string;
  readonly amount: string | null;
  readonly unit?: string;
  readonly why: string;
}

/** Customers with an amount and the reason in words, the most important first. */
export function RankedList(items: readonly RankedItem[]): HTMLElement {
  return element(
    "ol",
    { class: "ranked" },
    ...items.map((item) =>
      element(
        "li",
        {},
        element("a", { class: "who", href: item.href }, item.name),
        element(
          "span",
          { class: "amount" },
          item.amount,
          item.unit && item.amount ? element("small", {}, ` ${item.unit}`) : null,
        ),
        element("p", { class: "why" }, item.why),
      ),
    ),
  );
}

/** A part of the page: its question, a line of what stands in it, and its content. */
export function Section(title: string, lead: string | null, ...content: (Node | null)[]): HTMLElement {
  return element(
    "section",
    { class: "section" },
    element("h2", {}, title),
    lead && element("p", { class: "muted" }, lead),
    ...content,
  );
}
