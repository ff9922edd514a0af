import { sumMonths } from "../../lib/lines/month_sums.js";
import { tellingSeries } from "../../lib/customers/telling_series.js";
import { brief } from "../../lib/words/brief.js";
import { knownComparisons } from "../../lib/time/year_before.js";
import { CasesTable } from "../customer/cases_table.js";
import { byWeight } from "../customer/change_order.js";
import { ChangesList } from "../customer/changes_list.js";
import { AgreementsList, ConversationsList } from "../customer/customer_context.js";
import { bridgeSplit } from "../bridge_split.js";
import { isNew, NoBridge } from "../customer/bridge_notes.js";
import { CustomerBridge } from "../customer/customer_bridge.js";
import { CustomerMonths } from "../customer/customer_charts.js";
import { customerFacts, customerFinding } from "../customer/customer_header.js";
import { customerNow } from "../customer/customer_now.js";
import { happened } from "../customer/happened.js";
import { HandlesList } from "../customer/handles_list.js";
import { Limits } from "../customer/limits.js";
import { element } from "../dom.js";
import { MissingNote } from "../missing_note.js";
import { shortHistory, type Report } from "../report.js";
import { tellingContext, type BriefData } from "./brief_data.js";
import { chartWidth, fitInto, Sheet, sheetWidth, shortening, type FittedSheet, type Take } from "./sheet.js";

/** Millimetres of the column with the bridge and the handles. */
const wideColumn = 100;
/** Pixels of the months as they are drawn. */
const monthsHeight = 160;
/** Dated changes at most, so that they leave room for what can be done about them. */
const mostChanges = 3;

/** The sheet for us: what happened with this customer in euros and hours, since when, and what can be put on the table. */
export function OurSheet(data: BriefData, report: Report): FittedSheet {
  const { customer, months, talk } = data;
  const { words, formats, facts } = report;
  const text = brief[words.language];
  const short = shortHistory(report);
  const { baseline_from: from, baseline_to: to } = customer;
  const hasMargin = facts.gross_margin !== null;
  const column = (...parts: (Node | null)[]) => element("div", { class: "sheet-column" }, ...parts);
  const changes = hasMargin
    ? ChangesList(talk.changes, happened(data.context, facts), report, {
        order: byWeight(customer),
        months: customer.months_of_history,
      })
    : null;
  const handles = hasMargin ? HandlesList(talk.handles, customer, report, () => undefined) : null;
  const agreements = AgreementsList(data.context.agreements, report);
  const conversations = ConversationsList(data.context.conversations, report);
  const narrow = column(
    CasesTable(customer, {
      baseline: from && to ? sumMonths(months, from, to) : null,
      report,
      hasChanges: false,
    }),
    Limits(data, report),
    changes,
    agreements,
    conversations,
  );
  const wide = column(hasMargin ? bridge(data, report) : null, handles);
  const node = Sheet(
    {
      name: "sheet-ours",
      tag: text.ours,
      title: customer.name,
      company: facts.company,
      window: words.report.window(
        formats.month(facts.current_from),
        formats.month(facts.current_to),
        formats.date(facts.as_of),
        facts.currency,
      ),
      foot: [text.internal, facts.title],
    },
    customerFacts(data, report),
    customerFinding(data, report),
    customerNow(customer, report),
    short === null ? null : element("p", { class: "page-facts" }, short),
    MissingNote("customer", report),
    CustomerMonths(data, {
      report,
      width: chartWidth(sheetWidth),
      series: tellingSeries(customer),
      context: tellingContext(data, facts),
      changes: talk.changes,
      height: monthsHeight,
    }),
    element("div", { class: "sheet-columns" }, narrow, wide),
  );
  const take = (section: Element | null): Take => {
    const list = section?.querySelector(".ranked");
    return list ? shortening(list, (count) => text.more(formats.count(count))) : () => false;
  };
  return {
    node,
    fit() {
      const takes = new Map([conversations, agreements, changes, handles].map((one) => [one, take(one)]));
      while (takes.get(changes)!(mostChanges));
      const ends = [agreements, conversations];
      for (const part of ends) part.remove();
      for (const part of ends) (heightOf(wide) < heightOf(narrow) ? wide : narrow).append(part);
      for (const box of [narrow, wide]) {
        const own = [...takes].filter(([part]) => box.contains(part)).map(([, one]) => one);
        const steps = [1, 0].flatMap((least) => own.map((one) => () => one(least)));
        fitInto(box, steps);
      }
    },
  };
}

/** Pixels of what a column holds, whether or not it shows. */
function heightOf(column: Element): number {
  return [...column.children].reduce((sum, part) => sum + part.getBoundingClientRect().height, 0);
}

function bridge({ customer, bridges }: BriefData, report: Report): HTMLElement {
  const comparison = knownComparisons(report.facts).find((one) =>
    bridges.some((row) => row.comparison === one),
  );
  if (!comparison || isNew(customer)) return NoBridge(customer, report);
  const figure = CustomerBridge(customer, bridges, {
    ...{ report, width: chartWidth(wideColumn), comparison, isDense: true },
  });
  figure.append(element("p", { class: "sheet-note" }, bridgeSplit(report)));
  return figure;
}
