import { dom } from "../../components/charts/dom.js";
import type { BandKind } from "../../lib/client/bands.js";
import type { EditionData } from "../edition_data.js";
import { figureTable, lastYear, nameOf, section, writer, type Part } from "./parts.js";

/** Whether the months hold all of the year before; if not, nothing is said of it. */
function knowsYearBefore({ history_from, prior_from }: EditionData["report"]): boolean {
  return history_from <= prior_from;
}

/** On what the hours went, this year and the year before. */
export const EditionService: Part = (data, options) => {
  const { h } = dom(options.document);
  const { words, formats } = options;
  const activities = data.activities ?? [];
  if (activities.length === 0) return null;
  const sum = (of: (row: (typeof activities)[number]) => number | null) =>
    activities.reduce((all, row) => all + (of(row) ?? 0), 0);
  const hours = (value: number) => formats.number(value, 0);
  const hasBefore =
    knowsYearBefore(data.report) && activities.some(({ hours_prior }) => hours_prior !== null);
  const before = hasBefore ? hours(sum((row) => row.hours_prior)) : null;
  const estimated = sum((row) => row.estimated_hours);
  return section(
    words.service.title,
    options,
    h("p", {}, words.service.lead(hours(sum((row) => row.hours)), before)),
    estimated > 0 ? h("p", {}, words.service.estimated(hours(estimated))) : null,
    figureTable(
      words.service.title,
      [words.service.activity, words.service.now, ...(hasBefore ? [words.service.before] : [])],
      activities.map((row) => [
        capital(row.activity) || words.service.unnamed,
        formats.fixed(row.hours, 1),
        ...(hasBefore ? [formats.fixed(row.hours_prior, 1)] : []),
      ]),
      { ...options, bars: activities.map((row) => row.hours) },
    ),
  );
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** How many products are named; the others are counted. */
const named = 12;

/** The products bought most. */
export const EditionProducts: Part = (data, options) => {
  const { h } = dom(options.document);
  const { words, formats } = options;
  const products = data.products ?? [];
  if (products.length === 0) return null;
  const hasUnits = products.some(({ quantity }) => quantity !== null);
  const hasAmount = products.some(({ revenue }) => revenue !== undefined);
  const boughtBefore = products.some((row) => row.quantity_prior || row.revenue_prior);
  const hasBefore = knowsYearBefore(data.report) && boughtBefore;
  const pair = <T>(has: boolean, now: T, before: T) => (has ? [now, ...(hasBefore ? [before] : [])] : []);
  const columns = [
    words.products.product,
    ...pair(hasUnits, words.products.units, words.products.units_before),
    ...pair(hasAmount, words.products.amount, words.products.amount_before),
  ];
  const rows = products
    .slice(0, named)
    .map((row) => [
      row.product_name ?? row.product_id ?? "–",
      ...pair(hasUnits, formats.count(row.quantity), formats.count(row.quantity_prior)),
      ...pair(hasAmount, formats.money(row.revenue), formats.money(row.revenue_prior)),
    ]);
  const others = products.length - named;
  return section(
    words.products.title,
    options,
    figureTable(words.products.title, columns, rows, {
      ...options,
      bars: products.slice(0, named).map((row) => (hasAmount ? (row.revenue ?? null) : row.quantity)),
    }),
    others > 0 ? h("p", { class: "muted" }, words.products.more(formats.count(others))) : null,
  );
};

/** The client's own ratios beside those of others like them, taken together. */
export const EditionBands: Part = (data, options) => {
  const { h } = dom(options.document);
  const { formats } = options;
  const words = options.words.bands;
  if (data.bands.length === 0) return null;
  const { order_size, minutes_per_order, orders } = lastYear(options).figures;
  const rush = data.customer.rush_orders ?? 0;
  const own = { order_size, minutes_per_order, rush_share: orders ? rush / orders : null };
  const name = (kind: BandKind) => (kind === "rush_share" ? words.rush_share : nameOf(kind, options));
  const write = (kind: BandKind) =>
    kind === "rush_share" ? (value: number | null) => formats.share(value) : writer(kind, options);
  const shown = data.bands.filter(({ value }) => value !== null);
  const hidden = data.bands.filter(({ value }) => value === null).map(({ kind }) => name(kind).toLowerCase());
  return section(
    words.title,
    options,
    shown.length === 0 ? null : h("p", {}, words.lead(formats.count(data.min_band))),
    shown.length === 0
      ? null
      : figureTable(
          words.title,
          ["", words.yours, words.others],
          shown.map(({ kind, value }) => [name(kind), write(kind)(own[kind]), write(kind)(value)]),
          options,
        ),
    hidden.length === 0 ? null : h("p", { class: "muted" }, words.none(hidden.join(", "))),
  );
};
