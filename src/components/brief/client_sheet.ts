import { keepTogether } from "../../lib/text/keep_together.js";
import type { ClientCase } from "../../lib/client/client_case.js";
import { sinceSeen } from "../../lib/client/client_years.js";
import { client } from "../../lib/words/client.js";
import { VolumeMonths } from "../charts/volume_months.js";
import { element } from "../dom.js";
import { shortHistory, type Report } from "../report.js";
import { AgreedList, ProposalsList, Together } from "./client_parts.js";
import { ChangesSeen, YearsTable } from "./client_figures.js";
import { chartWidth, fitInto, Sheet, sheetWidth, shortening, type FittedSheet } from "./sheet.js";

/** Millimetres before the bars of the volumes, where their names stand. */
const labelColumn = 46;

/** The sheet to lay on the table: the co-operation over time, what both see, what was agreed, proposals, and room for what is agreed today. */
export function ClientSheet(given: ClientCase, report: Report): FittedSheet {
  const { formats, words, facts } = report;
  const text = client[words.language];
  const agreed = AgreedList(given, report);
  const together = Together(report);
  const node = Sheet(
    {
      name: "sheet-client",
      tag: text.title,
      title: given.name,
      company: facts.company,
      window: text.as_of(formats.date(given.as_of)),
      foot: [facts.company, given.contact && text.contact(given.contact)],
    },
    element("p", { class: "finding" }, keepTogether(opening(given, report))),
    VolumeMonths(given.months, {
      ...{ words, formats, text: text.volumes, years: given.years },
      width: chartWidth(sheetWidth - labelColumn),
    }),
    given.years.length > 0 ? YearsTable(given, report) : null,
    element("div", { class: "sheet-columns" }, ChangesSeen(given, report), agreed),
    ProposalsList(given, report),
    together,
  );
  return {
    node,
    fit() {
      const rows = together.querySelector("tbody")!;
      const terms = agreed?.querySelector("ul");
      const lines = shortening(rows);
      const kept = terms ? shortening(terms) : () => false;
      fitInto(node, [() => lines(3), () => kept(1), () => lines(1)]);
    },
  };
}

function opening({ since, now, months, years }: ClientCase, report: Report): string {
  const { facts, formats, words } = report;
  const text = client[words.language];
  const to = formats.month(now.to);
  const [orders, revenue] = [formats.count(now.orders), formats.money(now.revenue)];
  const last = years.at(-1);
  const from =
    shortHistory(report) !== null ? facts.history_from : last && last.months < 12 ? last.from : null;
  const bought =
    from === null ? text.year(orders, revenue, to) : text.part_year(orders, revenue, formats.month(from), to);
  const began = sinceSeen(since, facts, months);
  return [
    began && text.since(formats.month(began)),
    now.orders > 0 ? bought : text.nothing_bought(to),
    now.orders > 0 && now.hours !== null && now.hours > 0 && months.length > 0
      ? text.year_hours(formats.number(now.hours, 0))
      : null,
  ]
    .filter(Boolean)
    .join(" ");
}
