import { knowsHours } from "../../lib/hours/knows_hours.js";
import { addMonths } from "../../lib/time/windows.js";
import { sumMonths } from "../../lib/lines/month_sums.js";
import { behind } from "../../lib/words/behind.js";
import type { Row } from "../../schema.js";
import { bridgeSplit } from "../bridge_split.js";
import { BridgeWaterfall } from "../charts/bridge_waterfall.js";
import { element } from "../dom.js";
import { fit } from "../fit.js";
import type { Report } from "../report.js";
import { readInto } from "../unread.js";
import type { CustomerData } from "./customer_data.js";

/** A step of the chain of yearly bridges. */
export type YearBridge = Row<"year_bridges">;

/** The chain: a small bridge for each year against the one before, read when it is opened. */
export function YearByYear(
  { customer, months }: CustomerData,
  read: () => Promise<readonly YearBridge[]>,
  report: Report,
): HTMLElement {
  const { facts, formats, words } = report;
  const text = behind[words.language].years;
  const place = element("div", { class: "years" });
  let asked = false;
  return element(
    "details",
    {
      class: "year-chain",
      ontoggle: (event) => {
        if (asked || !(event.target as HTMLDetailsElement).open) return;
        asked = true;
        void readInto(place, async () => place.replaceChildren(...draw(await read())), {
          part: "part",
          report,
        });
      },
    },
    element("summary", {}, facts.has_cost === true ? text.title : text.title_revenue),
    element("p", { class: "muted" }, `${text.note} ${bridgeSplit(report)}`),
    place,
  );

  function draw(rows: readonly YearBridge[]): HTMLElement[] {
    const years = [...new Set(rows.map((row) => +row.year_to))].sort((a, b) => a - b);
    if (years.length === 0) return [element("p", { class: "note" }, text.none)];
    return years.map((year) => {
      const steps = rows.filter((row) => +row.year_to === year);
      const { year_from: from, year_to: to } = steps[0]!;
      const sums = sumMonths(months, from, to);
      const start = addMonths(from, -12);
      const both = months.filter(({ month }) => month >= start && month <= to);
      const isServed = customer.contribution !== null && knowsHours(both, start);
      const after = (isServed ? sums.contribution : (sums.gross_margin ?? sums.revenue)) ?? 0;
      const change = steps.reduce((sum, { amount }) => sum + amount, 0);
      return fit((width) =>
        BridgeWaterfall(steps, {
          words,
          formats,
          width,
          isBrief: true,
          rung: words.common.measures[
            isServed ? "contribution" : sums.gross_margin === null ? "revenue" : "gross_margin"
          ],
          title: text.year(formats.month(from), formats.month(to)),
          before: { label: text.before, amount: after - change },
          after: { label: text.after, amount: after },
        }),
      ).node;
    });
  }
}
