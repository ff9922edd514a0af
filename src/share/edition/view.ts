import { dom } from "../../components/charts/dom.js";
import { client } from "../../lib/words/client.js";
import type { EditionData } from "../edition_data.js";
import { dayOf, yearsOf } from "./figures.js";
import { EditionContact } from "./contact.js";
import { EditionHead, KeyFigures } from "./head.js";
import { EditionMonths, EditionYears } from "./months.js";
import { beside, type Part, type PartOptions } from "./parts.js";
import { EditionBands, EditionProducts, EditionService } from "./sections.js";
import { EditionAgreements, EditionChanges, EditionProposals } from "./talk.js";

/** The parts of an edition's page, from top to bottom. */
const parts: readonly Part[] = [
  EditionHead,
  KeyFigures,
  EditionMonths,
  EditionYears,
  EditionProducts,
  beside(EditionChanges, EditionService),
  beside(EditionAgreements, EditionBands),
  EditionProposals,
  EditionContact,
];

/** What a page is drawn with before its data are known. */
export type ViewOptions = Omit<PartOptions, "client" | "years">;

/** The whole page of a client's edition. */
export function EditionView(data: EditionData, given: ViewOptions): HTMLElement {
  const options: PartOptions = { ...given, client: client[given.language], years: yearsOf(data) };
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
  return h("footer", {}, said.filter((part) => part !== null).join(" · "));
}

/** What an edition shows of which something was changed or lost on its way. */
export function DamagedView({ words, document }: Pick<ViewOptions, "words" | "document">): HTMLElement {
  const { h } = dom(document);
  return h("main", { class: "gate" }, h("h1", {}, words.damaged_title), h("p", {}, words.damaged));
}

/** What an edition shows after its last day: that, and nothing else. */
export function ExpiredView(expires: string, { words, formats, document }: ViewOptions): HTMLElement {
  const { h } = dom(document);
  return h(
    "main",
    { class: "gate" },
    h("h1", {}, words.expired_title),
    h("p", {}, words.expired(formats.date(dayOf(expires)))),
  );
}
