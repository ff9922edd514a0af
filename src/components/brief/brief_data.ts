import { coincides } from "../../lib/coincides.js";
import type {
  CustomerBridges,
  CustomerContext,
  CustomerData,
  CustomerTalk,
} from "../customer/customer_data.js";

/** All that the brief of a customer is made from. */
export interface BriefData extends CustomerData {
  readonly bridges: CustomerBridges;
  readonly context: CustomerContext;
  readonly talk: CustomerTalk;
}

/** Events that the months on a sheet have room for. */
const mostEvents = 6;

/** The events that a dated change coincides with, and the newest besides, so that their names have room. */
export function tellingContext({ context, talk }: BriefData): CustomerContext {
  const shown = talk.changes.filter((change) => change.is_shown);
  const meets = (date: Date) => Number(shown.some((change) => coincides(date, change)));
  const events = [...context.events].sort((a, b) => meets(b.date) - meets(a.date) || +b.date - +a.date);
  return { ...context, events: events.slice(0, mostEvents), conversations: context.conversations.slice(-2) };
}
