import { groupRows } from "../../lib/group_rows.js";
import type { Row } from "../../schema.js";
import { eventName } from "../customer/event_name.js";
import { happened } from "../customer/happened.js";
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

/** An event, or an agreement that began or ran out, by its name. */
export interface SlipEvent {
  readonly date: Date;
  readonly label: string;
}

/** The dated changes of all customers and what happened around them. */
export interface SlipMarks {
  readonly changes: readonly SlipChange[];
  changesOf(customerId: string): readonly SlipChange[];
  eventsOf(customerId: string): readonly SlipEvent[];
}

/** Reads what can be dated. Orders are volume, not a slip, and stay out. */
export async function readSlipMarks(
  hrefs: { change_points: string; event_effects: string; agreements: string },
  report: Report,
): Promise<SlipMarks> {
  const [shown, events, agreements] = await Promise.all([
    readTable(hrefs.change_points, "change_points", {
      columns: changeColumns,
      filter: { is_shown: { $eq: true } },
    }),
    readTable(hrefs.event_effects, "event_effects", { columns: ["customer_id", "date", "type"] }),
    readTable(hrefs.agreements, "agreements", { columns: ["customer_id", "valid_from", "valid_to"] }),
  ]);
  const changes = shown.filter(({ series }) => series !== "orders");
  const changesOf = groupRows(changes, ({ customer_id }) => customer_id);
  const eventsOf = groupRows(events, ({ customer_id }) => customer_id);
  const agreementsOf = groupRows(agreements, ({ customer_id }) => customer_id);
  return {
    changes,
    changesOf: (customerId) => changesOf.get(customerId) ?? [],
    eventsOf: (customerId) =>
      happened(
        { events: eventsOf.get(customerId) ?? [], agreements: agreementsOf.get(customerId) ?? [] },
        report.facts,
      ).map(({ date, type }) => ({ date, label: eventName(type, report) })),
  };
}
