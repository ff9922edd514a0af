import { coincides } from "../../lib/changes/coincides.js";
import { shownName } from "../../lib/words/shown_name.js";
import { monthStart } from "../../lib/time/windows.js";
import type { DatedSlip } from "../charts/slip_rows.js";
import { SlipTimeline } from "../charts/slip_timeline.js";
import { fit } from "../fit.js";
import type { Report } from "../report.js";
import type { DriftCustomer } from "./drift_data.js";
import type { SlipMarks } from "./slip_marks.js";

/** Euros a year below which a slip is no row of the timeline, and share of the gross margin where the customer is no leak. */
const leastAmount = 100;
const leastShare = 0.05;

/** The timeline of what slipped at a selection of customers; `show` draws another selection. */
export function Slips(marks: SlipMarks, { facts, words, formats }: Report) {
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
      const known = new Map(customers.map((customer) => [customer.customer_id, customer]));
      shown = marks.changes.flatMap((change) => {
        const customer = known.get(change.customer_id);
        if (!customer || !isCostly(change.yearly_amount, customer)) return [];
        const events = marks.eventsOf(change.customer_id).filter(({ date }) => coincides(date, change));
        return [
          { ...change, name: shownName(customer, words), yearly_amount: change.yearly_amount!, events },
        ];
      });
      timeline.redraw();
    },
  };
}

function isCostly(amount: number | null, { is_leak, gross_margin }: DriftCustomer): boolean {
  return (amount ?? 0) <= -Math.max(leastAmount, is_leak ? 0 : leastShare * (gross_margin ?? 0));
}
