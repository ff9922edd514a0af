import { keepTogether } from "../../lib/text/keep_together.js";
import { dom } from "../../components/charts/dom.js";
import { element } from "../../components/dom.js";
import { sinceSeen } from "../../lib/client/client_years.js";
import { dayOf, changeOf, figuresOf, type Figure } from "./figures.js";
import { lastYear, nameOf, writer, type Part, type PartOptions } from "./parts.js";

/** Whose page it is, from whom, over which months, and in a few sentences what it comes to. */
export const EditionHead: Part = (data, options) => {
  const { customer, company, currency, report } = data;
  const { words, formats, document } = options;
  const { h } = dom(document);
  const { from, to } = lastYear(options);
  return h(
    "header",
    {},
    h(
      "div",
      { class: "masthead" },
      h("p", { class: "from" }, company ?? words.page),
      element("button", { type: "button", class: "no-print", onclick: () => print() }, words.print),
    ),
    h("h1", {}, h("span", { class: "with" }, words.with), " ", customer.name),
    h(
      "p",
      { class: "facts" },
      [
        words.window(formats.month(from), formats.month(to)),
        words.as_of(formats.date(dayOf(report.as_of))),
        words.amounts(currency),
      ].join(" · "),
    ),
    customer.tier_revenue ? h("p", { class: "facts" }, words.tier(words.tiers[customer.tier_revenue])) : null,
    EditionLead(data, options),
  );
};

/** In a few sentences: since when, how much, and how that compares with the year before. */
const EditionLead: Part = ({ customer, report, months }, options) => {
  const { words, client, formats, years, document } = options;
  const { h } = dom(document);
  const year = lastYear(options);
  const { revenue, orders, hours } = year.figures;
  const to = formats.month(year.to);
  const [amount, count] = [formats.money(revenue), formats.count(orders)];
  const bought =
    orders === 0
      ? client.nothing_bought(to)
      : revenue !== null && orders !== null
        ? client.year(count, amount, to)
        : revenue !== null
          ? words.lead.revenue(amount, to)
          : orders !== null
            ? words.lead.orders(count, to)
            : null;
  // Of a year without orders, or with more taken back than bought, no share tells how much less it is.
  const isTold = orders !== 0 && (revenue === null || revenue >= 0);
  const change = isTold ? changeOf(years.at(-2), year, revenue === null ? "orders" : "revenue") : null;
  const began = sinceSeen(
    customer.since === null ? null : dayOf(customer.since),
    { history_from: dayOf(report.history_from) },
    // Where orders are not shared, only what is below zero is known to be a credit.
    months.map(({ month, revenue = 0, orders = Number(revenue > 0) }) => ({
      ...{ month: dayOf(month), revenue, orders },
    })),
  );
  const sentences = [
    began === null ? null : client.since(formats.month(began)),
    year.months === 12 ? bought : null,
    change === null || bought === null ? null : changed(change),
    hours !== null && hours > 0 && year.months === 12 && orders !== 0
      ? client.year_hours(formats.number(hours, 0))
      : null,
  ].filter((sentence) => sentence !== null);
  return sentences.length === 0 ? null : h("p", { class: "lead" }, keepTogether(sentences.join(" ")));

  function changed(share: number): string {
    if (Math.abs(share) < 0.005) return words.lead.same;
    return (share > 0 ? words.lead.more : words.lead.less)(formats.share(Math.abs(share), 0));
  }
};

/** The figures of the last twelve months, each beside the year before. */
export const KeyFigures: Part = (_data, options) => {
  const { h } = dom(options.document);
  const figures = figuresOf(options.years);
  if (figures.length === 0) return null;
  // Rows of equal length, so that none stands alone.
  const inRow = [4, 3, 5].find((count) => figures.length % count === 0) ?? 4;
  return h(
    "dl",
    { class: `key-figures in-${inRow}` },
    ...figures.map((figure) => KeyFigure(figure, options)),
  );
};

function KeyFigure(figure: Figure, options: PartOptions): HTMLElement {
  const { words, formats, years, document } = options;
  const { h } = dom(document);
  const [before, year] = [years.at(-2), lastYear(options)];
  const write = writer(figure, options);
  const change = changeOf(before, year, figure);
  const isSame = change !== null && Math.abs(change) < 0.005;
  const sign = (share: number) => `${share < 0 ? "−" : "+"}${formats.share(Math.abs(share), 0)}`;
  return h(
    "div",
    {},
    h("dt", {}, nameOf(figure, options)),
    h("dd", { class: "value" }, write(year.figures[figure])),
    change === null || !before
      ? null
      : h(
          "dd",
          { class: "change" },
          isSame
            ? words.as_before(write(before.figures[figure]))
            : words.against(sign(change), write(before.figures[figure])),
        ),
  );
}
