import type { ClientCase } from "../../lib/client_case.js";
import type { Proposal } from "../../lib/client_proposals.js";
import { client } from "../../lib/words/client.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { plainShare, SheetPart } from "./sheet.js";

/** The terms that hold. */
export function AgreedList({ agreements }: ClientCase, { formats, words }: Report): HTMLElement {
  const text = client[words.language].agreed;
  const items = agreements.map((term) => {
    const says = [
      term.discount !== null && text.discount(plainShare(term.discount, formats)),
      term.rebate_share !== null && text.rebate(plainShare(term.rebate_share, formats)),
      term.index_clause && text.index(term.index_clause),
    ].filter(Boolean);
    const when = [
      term.valid_from && text.from(formats.date(term.valid_from)),
      term.valid_to && text.until(formats.date(term.valid_to)),
    ].filter(Boolean);
    return element("li", {}, [says.join(", ") || text.other, ...when].join(", "));
  });
  return SheetPart(text.title, items.length > 0 ? element("ul", {}, ...items) : element("p", {}, text.none));
}

/** The proposals, each with what it means for the client. */
export function ProposalsList({ proposals }: ClientCase, report: Report): HTMLElement {
  const text = client[report.words.language].proposals;
  if (proposals.length === 0) return SheetPart(text.title, element("p", {}, text.none));
  const items = proposals.map((proposal) =>
    element(
      "li",
      {},
      element("strong", {}, proposalTitle(proposal, report)),
      element("p", {}, text[proposal.kind].why),
    ),
  );
  return SheetPart(
    text.title,
    element("p", { class: "sheet-note" }, text.lead(proposals.length)),
    element("ol", { class: "proposals" }, ...items),
  );
}

/** A proposal in the words meant for the client. */
export function proposalTitle({ kind, from, to }: Proposal, { formats, words }: Report): string {
  const text = client[words.language].proposals;
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

/** Lines to write on: what is agreed, who does it, by when; a date to look back on. */
export function Together({ words }: Report, rows = 14): HTMLElement {
  const text = client[words.language].together;
  const line = () => element("tr", {}, element("td", {}), element("td", {}), element("td", {}));
  return SheetPart(
    text.title,
    element(
      "table",
      { class: "lines" },
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          ...[text.what, text.who, text.when].map((label) => element("th", { scope: "col" }, label)),
        ),
      ),
      element("tbody", {}, ...Array.from({ length: rows }, line)),
    ),
    element(
      "p",
      { class: "blanks" },
      element("span", {}, text.review),
      element("span", { class: "blank" }),
      element("span", {}, text.present),
      element("span", { class: "blank blank-long" }),
    ),
  );
}
