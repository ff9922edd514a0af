import { dom } from "../../components/charts/dom.js";
import { changeOf, comparedFigures, type Compared } from "./figures.js";
import { dayOf, type Part, type PartOptions } from "./parts.js";

/** Whose page it is, from whom, and over which months. */
export const EditionHead: Part = (data, { words, formats, document }) => {
  const { h } = dom(document);
  const { customer, report, company, currency } = data;
  return h(
    "header",
    {},
    h("p", { class: "from" }, company === null ? words.page : words.from(company)),
    h("h1", {}, words.title(customer.name)),
    h(
      "p",
      { class: "facts" },
      [
        customer.since === null
          ? words.number(customer.customer_id)
          : words.since(formats.month(dayOf(customer.since))),
        words.window(formats.month(dayOf(report.current_from)), formats.month(dayOf(report.current_to))),
        words.amounts(currency),
      ].join(" · "),
    ),
  );
};

/** One sentence of what was bought, and how that compares with the year before. */
export const EditionLead: Part = (data, { words, formats, document }) => {
  const { h } = dom(document);
  const { revenue, orders } = comparedFigures(data);
  const main = revenue ?? orders;
  if (!main || main.now === null) return null;
  const bought =
    revenue && orders
      ? words.lead.both(formats.money(revenue.now), formats.count(orders.now))
      : revenue
        ? words.lead.revenue(formats.money(revenue.now))
        : words.lead.orders(formats.count(orders!.now));
  const change = changeOf(main);
  return h("p", { class: "lead" }, [bought, change === null ? "" : changed(change)].join(" ").trim());

  function changed(share: number): string {
    if (Math.abs(share) < 0.005) return words.lead.same;
    return (share > 0 ? words.lead.more : words.lead.less)(formats.share(Math.abs(share), 0));
  }
};

/** The figures of the last twelve months, each beside the year before. */
export const KeyFigures: Part = (data, options) => {
  const { h } = dom(options.document);
  const { quantity: _mixed, ...figures } = comparedFigures(data);
  const entries = Object.entries(figures) as [keyof typeof figures, Compared][];
  if (entries.length === 0) return null;
  return h(
    "dl",
    { class: "key-figures" },
    ...entries.map(([name, figure]) => KeyFigure(name, figure, options)),
  );
};

function KeyFigure(
  name: keyof ReturnType<typeof comparedFigures>,
  figure: Compared,
  options: PartOptions,
): HTMLElement {
  const { words, formats, document } = options;
  const { h } = dom(document);
  const write = writer(name, options);
  const change = changeOf(figure);
  const sign = (share: number) => `${share < 0 ? "−" : "+"}${formats.share(Math.abs(share), 0)}`;
  return h(
    "div",
    {},
    h("dt", {}, words.figures[name]),
    h("dd", { class: "value" }, write(figure.now)),
    change === null ? null : h("dd", { class: "change" }, words.against(sign(change), write(figure.before))),
  );
}

/** Writes a figure in its unit. */
export function writer(
  name: keyof ReturnType<typeof comparedFigures>,
  { formats }: PartOptions,
): (value: number | null) => string {
  if (name === "orders" || name === "lines" || name === "quantity") return formats.count;
  if (name === "hours") return (value) => formats.number(value, 0);
  return name === "hours_per_order" ? (value) => formats.number(value, 2) : formats.money;
}
