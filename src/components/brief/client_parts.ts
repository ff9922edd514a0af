import type { ClientCase } from "../../lib/client/client_case.js";
import { agreementSentence, proposalTitle } from "../../lib/client/client_sentences.js";
import { client } from "../../lib/words/client.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { SheetPart } from "./sheet.js";

/** The terms that hold; null where no terms were supplied of anybody: then there may be some. */
export function AgreedList(
  { agreements }: ClientCase,
  { facts, formats, words }: Report,
): HTMLElement | null {
  if (facts.has_agreements !== true) return null;
  const text = client[words.language].agreed;
  const items = agreements.map((terms) =>
    element("li", {}, agreementSentence(terms, client[words.language], formats)),
  );
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
      element("strong", {}, proposalTitle(proposal, client[report.words.language], report.formats)),
      element("p", {}, text[proposal.kind].why),
    ),
  );
  return SheetPart(
    text.title,
    element("p", { class: "sheet-note" }, text.lead(proposals.length)),
    element("ol", { class: "proposals" }, ...items),
  );
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
