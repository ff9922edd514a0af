import { clientCase } from "../../lib/client/client_case.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { ClientSheet } from "./client_sheet.js";
import type { BriefData } from "./brief_data.js";
import { OurSheet } from "./our_sheet.js";
import type { FittedSheet } from "./sheet.js";

/** The brief for a conversation with a customer: a sheet for us, and one without internal figures to lay on the table. */
export function Brief(data: BriefData, report: Report): FittedSheet {
  const { agreements } = data.context;
  const given = clientCase({ ...data, ...data.talk, agreements }, report.facts);
  const sheets = [OurSheet(data, report), ClientSheet(given, report)];
  return {
    node: element("div", { class: "brief" }, ...sheets.map(({ node }) => node)),
    fit: () => sheets.forEach((sheet) => sheet.fit()),
  };
}
