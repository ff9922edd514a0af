import { dom } from "../../components/charts/dom.js";
import type { EditionData } from "../edition_data.js";
import { EditionHead, EditionLead, KeyFigures } from "./head.js";
import { EditionMonths } from "./months.js";
import { dayOf, type Part, type PartOptions } from "./parts.js";
import {
  EditionAgreements,
  EditionBands,
  EditionContact,
  EditionProducts,
  EditionService,
} from "./sections.js";

/** The parts of an edition's page, from top to bottom. */
const parts: readonly Part[] = [
  EditionHead,
  EditionLead,
  KeyFigures,
  EditionMonths,
  EditionService,
  EditionBands,
  EditionProducts,
  EditionAgreements,
  EditionContact,
];

/** The whole page of a client's edition. */
export function EditionView(data: EditionData, options: PartOptions): HTMLElement {
  const { h } = dom(options.document);
  return h("main", {}, ...parts.map((part) => part(data, options)), EditionFoot(data, options));
}

function EditionFoot(
  { customer, company, expires }: EditionData,
  { words, formats, document }: PartOptions,
): HTMLElement {
  const { h } = dom(document);
  const said = [
    words.only_for(customer.name),
    company === null ? null : words.by(company),
    expires === null ? null : words.until(formats.date(dayOf(expires))),
  ];
  return h("footer", {}, said.filter((part) => part !== null).join(" "));
}

/** What an edition shows after its last day: that, and nothing else. */
export function ExpiredView(expires: string, { words, formats, document }: PartOptions): HTMLElement {
  const { h } = dom(document);
  return h(
    "main",
    { class: "gate" },
    h("h1", {}, words.expired_title),
    h("p", {}, words.expired(formats.date(dayOf(expires)))),
  );
}
