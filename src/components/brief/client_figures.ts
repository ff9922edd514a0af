import type { ClientCase } from "../../lib/client_case.js";
import type { ClientChangeKind } from "../../lib/client_changes.js";
import type { ClientYear } from "../../lib/client_years.js";
import type { Formats } from "../../lib/format.js";
import { client } from "../../lib/words/client.js";
import { dataTable } from "../charts/figure.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { SheetPart } from "./sheet.js";

type Figure = "revenue" | "orders" | "order_size" | "hours" | "minutes_per_order";

function writeFigure(figure: Figure, year: ClientYear, { money, count }: Formats): string {
  return figure === "revenue" || figure === "order_size" ? money(year[figure]) : count(year[figure]);
}

/** The years side by side: what was bought, in how many orders of what size, with how many hours; hours where they are known. */
export function YearsTable({ years, now }: ClientCase, { formats, words }: Report): HTMLElement {
  const text = client[words.language].years;
  const hasHours = years.some(({ hours }) => hours !== null);
  const hourFigures: Figure[] = hasHours ? ["hours", "minutes_per_order"] : [];
  const figures: Figure[] = ["revenue", "orders", "order_size", ...hourFigures];
  const isWhole = years.every(({ months }) => months === now.months);
  const period = ({ months, to }: ClientYear) =>
    isWhole ? formats.month(to) : text.months(formats.count(months), formats.month(to));
  return SheetPart(
    text.title,
    dataTable(
      {
        columns: [
          { label: isWhole ? text.period : "" },
          ...years.map((year) => ({ label: period(year), isNumber: true })),
        ],
        rows: figures.map((figure) => [
          text[figure],
          ...years.map((year) => writeFigure(figure, year, formats)),
        ]),
      },
      text.title,
    ),
    element("p", { class: "sheet-note" }, hasHours ? text.note : `${text.note} ${text.no_hours}`),
  );
}

/** What changed between two years, in the words of both sides. */
export function ChangesSeen(given: ClientCase, { formats, words }: Report): HTMLElement {
  const text = client[words.language].changes;
  const { before, now } = given;
  if (!before) return SheetPart(text.title, element("p", {}, text.too_young));
  const figures = (kind: ClientChangeKind) =>
    toldBy[kind].flatMap((figure) => [before, now].map((year) => writeFigure(figure, year, formats)));
  const sentences = given.changes.map(({ kind, began }) =>
    [
      (text.kinds[kind] as (...figures: string[]) => string)(...figures(kind)),
      began && text.began(formats.month(began.from), formats.month(began.to)),
    ]
      .filter(Boolean)
      .join(" "),
  );
  if (sentences.length === 0) sentences.push(text.same);
  if (given.rush_orders > 0)
    sentences.push(text.rush(given.rush_orders, formats.count(given.rush_orders), formats.count(now.orders)));
  return SheetPart(
    text.title,
    element("p", { class: "sheet-note" }, text.lead(formats.month(before.from), formats.month(before.to))),
    element("ul", {}, ...sentences.map((sentence) => element("li", {}, sentence))),
  );
}

/** The figures that tell a change, each before and now. */
const toldBy: Record<ClientChangeKind, readonly Figure[]> = {
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
