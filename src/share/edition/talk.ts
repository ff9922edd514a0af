import { dom } from "../../components/charts/dom.js";
import { clientChanges } from "../../lib/client/client_changes.js";
import { agreementSentence, changeSentence, proposalTitle } from "../../lib/client/client_sentences.js";
import type { ClientYear } from "../../lib/client/client_years.js";
import { dayOf, type Year } from "./figures.js";
import { lastYear, section, type Part } from "./parts.js";

/** What changed since the first of the years shown, in the words of both sides. */
export const EditionChanges: Part = ({ customer }, options) => {
  const { h } = dom(options.document);
  const { words, client, formats, years } = options;
  const text = client.changes;
  const [before, now] = [years[0]!, lastYear(options)];
  if (years.length < 2) return null;
  const [then, today] = [plainYear(before), plainYear(now)];
  const sentences = clientChanges(then, today, []).map(({ kind }) =>
    changeSentence(kind, then, today, client, formats),
  );
  if (sentences.length === 0 && now.figures.revenue !== null) sentences.push(text.same);
  const rush = customer.rush_orders ?? 0;
  const isHurried = rush > 0 && now.figures.orders !== null;
  if (isHurried) sentences.push(text.rush(rush, formats.count(rush), formats.count(now.figures.orders)));
  if (sentences.length === 0) return null;
  return section(
    text.title,
    options,
    h("p", { class: "muted" }, text.lead(formats.month(before.from), formats.month(before.to))),
    h("ul", {}, ...sentences.map((sentence) => h("li", {}, sentence))),
    isHurried ? h("p", { class: "muted" }, words.ahead) : null,
  );
};

// A figure that is not shared changes neither way.
function plainYear({ from, to, months, figures }: Year): ClientYear {
  const { revenue, orders, order_size, hours, minutes_per_order } = figures;
  return {
    from,
    to,
    months,
    revenue: revenue ?? NaN,
    orders: orders ?? NaN,
    order_size,
    hours,
    minutes_per_order,
  };
}

/** Agreements in force, in words. */
export const EditionAgreements: Part = ({ agreements }, options) => {
  const { h } = dom(options.document);
  const { client, formats } = options;
  const text = client.agreed;
  if (agreements === undefined) return null;
  const sentences = agreements.map(({ note = null, valid_from, valid_to, ...terms }) => {
    const days = {
      valid_from: valid_from ? dayOf(valid_from) : null,
      valid_to: valid_to ? dayOf(valid_to) : null,
    };
    return agreementSentence({ ...terms, ...days }, client, formats, note);
  });
  return section(
    text.title,
    options,
    sentences.length === 0
      ? h("p", {}, text.none)
      : h("ul", {}, ...sentences.map((sentence) => h("li", {}, sentence))),
  );
};

/** What both could do, each with what it means for the client; nothing where there is no proposal. */
export const EditionProposals: Part = ({ proposals = [] }, options) => {
  const { h } = dom(options.document);
  const text = options.client.proposals;
  if (proposals.length === 0) return null;
  const items = proposals.map((proposal) =>
    h(
      "li",
      {},
      h("strong", {}, proposalTitle(proposal, options.client, options.formats)),
      h("p", {}, text[proposal.kind].why),
    ),
  );
  return section(
    text.title,
    options,
    h("p", {}, text.lead(proposals.length)),
    h("ol", { class: "proposals" }, ...items),
  );
};
