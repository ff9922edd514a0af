import type { Row } from "../../schema.js";
import type { ClientChangeKind } from "./client_changes.js";
import type { Proposal } from "./client_proposals.js";
import type { ClientYear } from "./client_years.js";
import type { Formats } from "../text/format.js";
import type { ClientWords } from "../words/client.js";

/** The figures of a year that a client may see. */
export type ClientFigure = "revenue" | "orders" | "order_size" | "hours" | "minutes_per_order";

/** A figure of a year as it is written: money in whole units, all others as whole numbers. */
export function clientFigure(figure: ClientFigure, year: ClientYear, { money, count }: Formats): string {
  return figure === "revenue" || figure === "order_size" ? money(year[figure]) : count(year[figure]);
}

/** The figures that tell a change, each before and now. */
const toldBy: Record<ClientChangeKind, readonly ClientFigure[]> = {
  bought_more: ["revenue"],
  bought_less: ["revenue"],
  orders_smaller: ["orders", "order_size"],
  orders_larger: ["orders", "order_size"],
  orders_more: ["orders"],
  orders_fewer: ["orders"],
  order_size_up: ["order_size"],
  order_size_down: ["order_size"],
  minutes_up: ["minutes_per_order"],
  minutes_down: ["minutes_per_order"],
};

/** What changed between two years, as a sentence with the figures of both. */
export function changeSentence(
  kind: ClientChangeKind,
  before: ClientYear,
  now: ClientYear,
  { changes }: ClientWords,
  formats: Formats,
): string {
  const figures = toldBy[kind].flatMap((figure) =>
    [before, now].map((year) => clientFigure(figure, year, formats)),
  );
  return (changes.kinds[kind] as (...figures: string[]) => string)(...figures);
}

/** An agreement's terms, without the note. */
export type Terms = Pick<
  Row<"agreements">,
  "discount" | "rebate_share" | "index_clause" | "valid_from" | "valid_to"
>;

/** An agreement in words: its terms, and from and until when they hold; `more` stands after the terms. */
export function agreementSentence(
  terms: Terms,
  { agreed: text }: ClientWords,
  formats: Formats,
  more: string | null = null,
): string {
  const says = [
    terms.discount !== null && text.discount(plainShare(terms.discount, formats)),
    terms.rebate_share !== null && text.rebate(plainShare(terms.rebate_share, formats)),
    terms.index_clause && text.index(terms.index_clause),
    more,
  ].filter(Boolean);
  const when = [
    terms.valid_from && text.from(formats.date(terms.valid_from)),
    terms.valid_to && text.until(formats.date(terms.valid_to)),
  ].filter(Boolean);
  return [says.join(", ") || text.other, ...when].join(", ");
}

/** A proposal in the words meant for the client. */
export function proposalTitle(
  { kind, from, to }: Proposal,
  { proposals: text }: ClientWords,
  formats: Formats,
): string {
  switch (kind) {
    case "price":
      return text.price.title(plainShare(to, formats));
    case "minimum_order":
      return text.minimum_order.title(formats.money(to));
    case "rush_fee":
      return text.rush_fee.title(formats.money(to), formats.count(from));
    default:
      return text[kind].title(formats.count(to), formats.count(from));
  }
}

/** A share as one says it: without decimals where it has none. */
function plainShare(share: number, { share: write }: Formats): string {
  return write(share, Math.round(1000 * share) % 10 === 0 ? 0 : 1);
}
