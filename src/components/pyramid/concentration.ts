import { effectiveDigits } from "../../lib/tiers/concentration.js";
import type { PyramidWords } from "../../lib/words/pyramid.js";
import type { Row } from "../../schema.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";

/** How much rests on few: largest customers, effective number, Gini, and those of whom one person is known (docs/metrics.md, Whale curve and concentration). */
export function Concentration(
  sums: Row<"pyramid_sums">,
  { formats }: Report,
  { text: { concentration: text }, onContact }: { text: PyramidWords; onContact: () => void },
): HTMLElement | null {
  const { revenue_count: count, contact_count: contact } = sums;
  if (count === 0) return null;
  const figure = (label: string, value: string, ...notes: (string | Node)[]) =>
    element(
      "div",
      { class: "key-figure" },
      element("p", { class: "key-label" }, label),
      element("p", { class: "key-value" }, value),
      element("div", {}, ...notes.map((note) => element("p", { class: "key-note" }, note))),
    );
  const effective = formats.number(sums.effective_number, effectiveDigits(sums.effective_number));
  const ten = Math.min(10, count);
  return element(
    "section",
    { class: "section" },
    element("h2", { class: "chart-title" }, text.title),
    element(
      "div",
      { class: "key-figures" },
      figure(text.largest, formats.share(sums.largest_share), text.of_revenue),
      ten < count
        ? figure(text.ten(formats.count(ten)), formats.share(sums.ten_share), text.of_revenue)
        : null,
      figure(text.effective, effective, text.equal(effective), text.effective_note(formats.count(count))),
      figure(text.gini, formats.fixed(sums.gini, 2), text.gini_note),
      contact === null
        ? null
        : figure(
            text.contact,
            formats.share(sums.contact_share),
            text.contact_note(contact, formats.count(contact)),
            ...((sums.contact_known_share ?? 1) < 0.995
              ? [text.contact_known(formats.share(sums.contact_known_share, 0))]
              : []),
            element("button", { type: "button", class: "button", onclick: onContact }, text.contact_show),
          ),
    ),
    contact !== null ? null : element("p", { class: "note" }, text.no_contacts),
  );
}
