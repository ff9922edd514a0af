import { effectiveNumber, gini, topShare } from "../../lib/concentration.js";
import { oneContact } from "../../lib/one_contact.js";
import type { PyramidWords } from "../../lib/words/pyramid.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import type { PyramidCustomer } from "./selection.js";

/** How much rests on few: largest customers, effective number, Gini, and those of whom one person is known (metrics §3). */
export function Concentration(
  active: readonly PyramidCustomer[],
  { formats }: Report,
  { text: { concentration: text }, onContact }: { text: PyramidWords; onContact: () => void },
): HTMLElement | null {
  const revenue = active.map((row) => row.revenue).filter((value) => value > 0);
  if (revenue.length === 0) return null;
  const contact = oneContact(active);
  const figure = (label: string, value: string, ...notes: (string | Node)[]) =>
    element(
      "div",
      { class: "key-figure" },
      element("p", { class: "key-label" }, label),
      element("p", { class: "key-value" }, value),
      ...notes.map((note) => element("p", { class: "key-note" }, note)),
    );
  const ten = Math.min(10, revenue.length);
  return element(
    "section",
    { class: "section" },
    element("h2", { class: "chart-title" }, text.title),
    element(
      "div",
      { class: "key-figures" },
      figure(text.largest, formats.share(topShare(revenue, 1)), text.of_revenue),
      figure(text.ten(formats.count(ten)), formats.share(topShare(revenue, ten)), text.of_revenue),
      figure(
        text.effective,
        formats.number(effectiveNumber(revenue), 0),
        text.equal,
        text.effective_note(formats.count(revenue.length)),
      ),
      figure(text.gini, formats.number(gini(revenue), 2), text.gini_note),
      contact &&
        figure(
          text.contact,
          formats.share(contact.share),
          text.contact_note(contact.count, formats.count(contact.count)),
          ...(contact.known_share < 0.995 ? [text.contact_known(formats.share(contact.known_share, 0))] : []),
          element("button", { type: "button", class: "button", onclick: onContact }, text.contact_show),
        ),
    ),
    contact ? null : element("p", { class: "note" }, text.no_contacts),
  );
}
