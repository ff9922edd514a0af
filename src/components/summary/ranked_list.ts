import { element } from "../dom.js";

/** One line of a ranked list: who, how much, why. */
export interface RankedItem {
  readonly name: string;
  readonly href: string;
  readonly amount: string | null;
  readonly unit?: string;
  readonly why: string;
  /** Who it belongs to, since when and the like: small, under the name. */
  readonly by?: string;
  /** The amount as a share of the largest, 0 to 1, drawn as a bar. */
  readonly share?: number;
  /** What is filled in later. */
  readonly later?: Node;
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
        item.share === undefined
          ? null
          : element("span", {
              class: "bar",
              "aria-hidden": "true",
              style: `--share: ${item.share.toFixed(4)}`,
            }),
        item.by ? element("p", { class: "by" }, item.by) : null,
        element("p", { class: "why" }, item.why),
        item.later,
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
