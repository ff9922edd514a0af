import { fillTable } from "../database.js";
import type { Build } from "../step.js";
import { bookedFindings } from "./booked.js";
import { cardFindings } from "./cards.js";
import { costFindings } from "./costs.js";
import { conversationFindings } from "./conversations.js";
import { customerFindings } from "./customers.js";
import { discountFindings } from "./discounts.js";
import { eventFindings } from "./events.js";
import { moneyFindings } from "./money.js";
import { repeatFindings } from "./repeats.js";
import { rowFindings } from "./rows.js";
import { serviceFindings } from "./service.js";
import { supplyFindings } from "./supply.js";
import { teller } from "./teller.js";
import { timeFindings } from "./time.js";
import { longHoursFindings } from "./long_hours.js";
import { unlikelyFindings } from "./unlikely.js";
import { unsoldFindings } from "./unsold.js";

/** Fills `findings`: what the readers noticed and what the tables show, as sentences in the report's language. */
export async function findings(build: Build): Promise<void> {
  const { teller: tell, told } = teller(build);
  const { language } = build.settings;
  for (const finding of build.report.findings) tell.tell({ ...finding, message: finding.message[language] });
  for (const chapter of [
    supplyFindings,
    rowFindings,
    repeatFindings,
    unsoldFindings,
    bookedFindings,
    customerFindings,
    moneyFindings,
    discountFindings,
    costFindings,
    serviceFindings,
    timeFindings,
    eventFindings,
    longHoursFindings,
    unlikelyFindings,
    cardFindings,
    conversationFindings,
  ])
    await chapter(tell);
  await fillTable(
    build.connection,
    "findings",
    {
      position: "INTEGER",
      severity: "VARCHAR",
      rule: "VARCHAR",
      source: "VARCHAR",
      file: "VARCHAR",
      line: "INTEGER",
      row_count: "INTEGER",
      amount: "DOUBLE",
      example: "VARCHAR",
      message: "VARCHAR",
    },
    told.map((finding, position) => ({ position, ...finding, message: searchable(finding.message) })),
  );
}

/** A sentence without the marks that keep a figure on one line of a page: in a table or a terminal they would hide it from a search. */
function searchable(message: string): string {
  return message.replaceAll("\u2060", "");
}
