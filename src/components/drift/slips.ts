import { coincides } from "../../lib/coincides.js";
import { monthStart } from "../../lib/windows.js";
import type { DatedSlip } from "../charts/slip_rows.js";
import { SlipTimeline } from "../charts/slip_timeline.js";
import { fit } from "../fit.js";
import type { Report } from "../report.js";
import type { DriftCustomer } from "./drift_data.js";
import type { SlipMarks } from "./slip_marks.js";

/** Euros a year below which a slip is no row of the timeline. */
const leastAmount = 100;

/** The timeline of what slipped at a selection of customers; `show` draws another selection. */
export function Slips(marks: SlipMarks, { facts, words, formats }: Report) {
  const costly = marks.changes.filter(({ yearly_amount }) => (yearly_amount ?? 0) <= -leastAmount);
  let shown: DatedSlip[] = [];
  const timeline = fit((width) =>
    SlipTimeline(shown, {
      words,
      formats,
      width,
      from: monthStart(facts.history_from),
      to: monthStart(facts.as_of),
    }),
  );
  return {
    node: timeline.node,
    show(customers: readonly DriftCustomer[]) {
      const names = new Map(customers.map(({ customer_id, name }) => [customer_id, name]));
      shown = costly.flatMap((change) => {
        const name = names.get(change.customer_id);
        if (name === undefined) return [];
        const events = marks.eventsOf(change.customer_id).filter(({ date }) => coincides(date, change));
        return [{ ...change, name, yearly_amount: change.yearly_amount!, events }];
      });
      timeline.redraw();
    },
  };
}
