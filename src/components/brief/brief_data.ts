import { coincides } from "../../lib/changes/coincides.js";
import type { ReportFacts } from "../../schema.js";
import type { MonthsContext } from "../customer/customer_charts.js";
import type {
  CustomerBridges,
  CustomerContext,
  CustomerData,
  CustomerTalk,
} from "../customer/customer_data.js";
import { happened } from "../customer/happened.js";

/** All that the brief of a customer is made from. */
export interface BriefData extends CustomerData {
  readonly bridges: CustomerBridges;
  readonly context: CustomerContext;
  readonly talk: CustomerTalk;
}

/** Events that the months on a sheet have room for. */
const mostEvents = 6;

/** What happened that a dated change coincides with, and the newest besides, so that their names have room. */
export function tellingContext(
  { context, talk }: BriefData,
  facts: Pick<ReportFacts, "history_from" | "as_of">,
): MonthsContext {
  const shown = talk.changes.filter((change) => change.is_shown);
  const meets = (date: Date) => Number(shown.some((change) => coincides(date, change)));
  const events = happened(context, facts).sort((a, b) => meets(b.date) - meets(a.date) || +b.date - +a.date);
  return { events: events.slice(0, mostEvents), conversations: context.conversations.slice(-2) };
}
