import { rollingShare } from "../../lib/changes/rolling_share.js";
import { addMonths } from "../../lib/time/windows.js";
import { unread } from "../../lib/words/unread.js";
import { Sparkline } from "../charts/sparkline.js";
import { element } from "../dom.js";
import { Unread } from "../host_answer.js";
import { inSight } from "../in_sight.js";
import type { Report } from "../report.js";
import type { DriftCustomer } from "./drift_data.js";
import type { MonthsOf } from "./margin_months.js";
import type { SlipChange, SlipMarks } from "./slip_marks.js";

/** The small chart of a customer: what was kept of a year's revenue, against its baseline, with the dated changes that cost most and the events; read and drawn when it comes into sight, or `within` milliseconds. */
export function DriftSpark(
  { customer_id, baseline_from }: DriftCustomer,
  report: Report,
  { monthsOf, marks, within }: { monthsOf: MonthsOf; marks: () => Promise<SlipMarks>; within?: number },
): HTMLElement {
  const { facts, words, formats } = report;
  const place = element("span", { class: "spark-place" });
  const draw = async () => {
    if (!place.isConnected) return;
    const [months, { changesOf, eventsOf }] = await Promise.all([monthsOf(customer_id), marks()]);
    if (!place.isConnected) return;
    const line = rollingShare(months, facts.as_of);
    const end = baseline_from && addMonths(baseline_from, 11);
    place.replaceChildren(
      Sparkline(line, {
        ...{ words, formats, width: 112, height: 32 },
        label: words.drift.of_a_year(keptLabel(report)),
        format: (value) => formats.share(value),
        level: line.find(({ month }) => +month === Number(end))?.value,
        changes: costliest(changesOf(customer_id)),
        events: eventsOf(customer_id),
      }),
    );
  };
  const fail = (error: unknown) => {
    place.replaceChildren(element("span", { title: unread[words.language].part }, "?"));
    if (!(error instanceof Unread)) throw error;
  };
  void inSight(place, within).then(draw).catch(fail);
  return place;
}

/** Changes marked in a small chart at most: more would hide the line. */
const mostMarked = 2;

function costliest(changes: readonly SlipChange[]): { from: Date; to: Date }[] {
  return changes
    .filter(({ yearly_amount }) => (yearly_amount ?? 0) < 0)
    .sort((a, b) => a.yearly_amount! - b.yearly_amount!)
    .slice(0, mostMarked)
    .map(({ month_from, month_to }) => ({ from: month_from, to: month_to }));
}

/** What the small chart shows: the best rung that the input gives. */
export function keptLabel({ facts, words }: Report): string {
  return facts.contribution === null ? words.drift.margin_over_time : words.drift.contribution_over_time;
}
