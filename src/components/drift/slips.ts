import { coincides } from "../../lib/coincides.js";
import { monthStart } from "../../lib/windows.js";
import { SlipTimeline, type DatedSlip } from "../charts/slip_timeline.js";
import { eventName } from "../customer/event_name.js";
import { fit, type Fitted } from "../fit.js";
import type { Report } from "../report.js";
import { readTable } from "../tables.js";

/** The timeline of slips of a selection of customers. */
export interface Slips {
  readonly node: HTMLElement;
  /** Draws the slips of these customers. */
  show(customers: readonly { readonly customer_id: string; readonly name: string }[]): void;
}

/** Reads the dated changes that cost margin, with the events near them. Orders are volume, not a slip, and stay out. */
export async function readSlips(
  hrefs: { change_points: string; event_effects: string },
  report: Report,
): Promise<Slips> {
  const [changes, events] = await Promise.all([
    readTable(hrefs.change_points, "change_points", {
      columns: ["customer_id", "series", "month", "month_from", "month_to", "yearly_amount", "is_shown"],
    }),
    readTable(hrefs.event_effects, "event_effects", { columns: ["customer_id", "date", "type"] }),
  ]);
  const costly = changes.filter(
    (change) => change.is_shown && change.series !== "orders" && (change.yearly_amount ?? 0) <= -leastAmount,
  );
  const eventsOf = new Map<string, typeof events>();
  for (const event of events) {
    const known = eventsOf.get(event.customer_id);
    if (known) known.push(event);
    else eventsOf.set(event.customer_id, [event]);
  }
  const { facts, words, formats } = report;
  let shown: DatedSlip[] = [];
  const timeline: Fitted = fit((width) =>
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
    show(customers) {
      const names = new Map(customers.map(({ customer_id, name }) => [customer_id, name]));
      shown = costly
        .filter(({ customer_id }) => names.has(customer_id))
        .map((change) => ({
          ...change,
          name: names.get(change.customer_id)!,
          yearly_amount: change.yearly_amount!,
          events: (eventsOf.get(change.customer_id) ?? [])
            .filter(({ date }) => coincides(date, change))
            .map(({ date, type }) => ({ date, label: eventName(type, report) })),
        }));
      timeline.redraw();
    },
  };
}

/** Euros a year below which a slip is no row of the timeline. */
const leastAmount = 100;
