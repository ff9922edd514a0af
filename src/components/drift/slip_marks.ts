import { groupRows } from "../../lib/group_rows.js";
import type { Row } from "../../schema.js";
import { eventName } from "../customer/event_name.js";
import type { Report } from "../report.js";
import { readTable } from "../tables.js";

const changeColumns = [
  "customer_id",
  "series",
  "month",
  "month_until",
  "month_from",
  "month_to",
  "yearly_amount",
] as const satisfies readonly (keyof Row<"change_points">)[];

/** A lasting change of a customer's level that is clear enough to be shown. */
export type SlipChange = Pick<Row<"change_points">, (typeof changeColumns)[number]>;

/** An event by its name. */
export interface SlipEvent {
  readonly date: Date;
  readonly label: string;
}

/** The dated changes and the events of all customers. */
export interface SlipMarks {
  readonly changes: readonly SlipChange[];
  changesOf(customerId: string): readonly SlipChange[];
  eventsOf(customerId: string): readonly SlipEvent[];
}

/** Reads what can be dated. Orders are volume, not a slip, and stay out. */
export async function readSlipMarks(
  hrefs: { change_points: string; event_effects: string },
  report: Report,
): Promise<SlipMarks> {
  const [shown, events] = await Promise.all([
    readTable(hrefs.change_points, "change_points", {
      columns: changeColumns,
      filter: { is_shown: { $eq: true } },
    }),
    readTable(hrefs.event_effects, "event_effects", { columns: ["customer_id", "date", "type"] }),
  ]);
  const changes = shown.filter(({ series }) => series !== "orders");
  const changesOf = groupRows(changes, ({ customer_id }) => customer_id);
  const eventsOf = groupRows(events, ({ customer_id }) => customer_id);
  return {
    changes,
    changesOf: (customerId) => changesOf.get(customerId) ?? [],
    eventsOf: (customerId) =>
      (eventsOf.get(customerId) ?? []).map(({ date, type }) => ({ date, label: eventName(type, report) })),
  };
}
