import type { ClientCase } from "../../lib/client/client_case.js";
import { changeSentence, clientFigure, type ClientFigure } from "../../lib/client/client_sentences.js";
import { sinceSeen, type ClientYear } from "../../lib/client/client_years.js";
import { monthsBetween } from "../../lib/time/windows.js";
import { client } from "../../lib/words/client.js";
import { dataTable } from "../charts/figure.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { SheetPart } from "./sheet.js";

/** The years side by side: what was bought, in how many orders of what size, with how many hours; hours where they are known. */
export function YearsTable({ years, now }: ClientCase, { formats, words }: Report): HTMLElement {
  const text = client[words.language].years;
  const hasHours = years.some(({ hours }) => hours !== null);
  const hourFigures: ClientFigure[] = hasHours ? ["hours", "minutes_per_order"] : [];
  const figures: ClientFigure[] = ["revenue", "orders", "order_size", ...hourFigures];
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
          ...years.map((year) => clientFigure(figure, year, formats)),
        ]),
      },
      text.title,
    ),
    element("p", { class: "sheet-note" }, hasHours ? text.note : `${text.note} ${text.no_hours}`),
  );
}

/** What changed between two years, in the words of both sides. */
export function ChangesSeen(given: ClientCase, { facts, formats, words }: Report): HTMLElement {
  const text = client[words.language].changes;
  const { before, now } = given;
  if (!before) {
    // That the exports are young says nothing of the co-operation.
    const began = sinceSeen(given.since, facts, given.months);
    const isYoung = began !== null && monthsBetween(began, now.to) < 23;
    return SheetPart(text.title, element("p", {}, isYoung ? text.too_young : text.no_earlier));
  }
  const sentences = given.changes.map(({ kind, began }) =>
    [
      changeSentence(kind, before, now, client[words.language], formats),
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
