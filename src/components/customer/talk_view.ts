import { element } from "../dom.js";
import type { Report } from "../report.js";
import { byWeight } from "./change_order.js";
import { ChangesList } from "./changes_list.js";
import type { CustomerContext, CustomerData, CustomerTalk } from "./customer_data.js";
import { happened } from "./happened.js";
import { HandlesList } from "./handles_list.js";
import { WhatIfView } from "./what_if_view.js";

/** When it changed, what to put on the table, and what that would do. */
export function TalkView(
  data: CustomerData,
  { changes, handles, tiers }: CustomerTalk,
  context: Pick<CustomerContext, "events" | "agreements">,
  report: Report,
): HTMLElement {
  const levers = WhatIfView(data, { handles, tiers, report });
  return element(
    "div",
    { class: "talk-view" },
    report.facts.gross_margin === null
      ? null
      : element(
          "div",
          { class: "columns" },
          ChangesList(changes, happened(context, report.facts), report, {
            ...{ weight: byWeight(data.customer), most: 4 },
            months: data.customer.months_of_history,
          }),
          HandlesList(handles, data.customer, report, (given) => levers?.move(given)),
        ),
    levers?.node,
  );
}
