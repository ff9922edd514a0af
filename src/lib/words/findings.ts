import { booked } from "./findings/booked.js";
import { cards } from "./findings/cards.js";
import { conversations } from "./findings/conversations.js";
import { costs } from "./findings/costs.js";
import { customers } from "./findings/customers.js";
import { discounts } from "./findings/discounts.js";
import { events } from "./findings/events.js";
import { money } from "./findings/money.js";
import { repeats } from "./findings/repeats.js";
import { rows } from "./findings/rows.js";
import { service } from "./findings/service.js";
import { supply } from "./findings/supply.js";
import { time } from "./findings/time.js";
import { unlikely } from "./findings/unlikely.js";
import { unsold } from "./findings/unsold.js";
import { sections } from "./section.js";

/** The findings of the pipeline as sentences, a chapter of `pipeline/findings/` a part; figures come in as text, already written for the reader. */
export const findings = sections({
  booked,
  cards,
  conversations,
  costs,
  customers,
  discounts,
  events,
  money,
  repeats,
  rows,
  service,
  supply,
  time,
  unlikely,
  unsold,
});
