import type { AttentionWords } from "../../lib/words/attention.js";
import { dataTable } from "../charts/figure.js";
import { element } from "../dom.js";
import { shownOf } from "../fold.js";
import type { Report } from "../report.js";
import { Section } from "../summary/ranked_list.js";
import type { AttentionData } from "./attention_data.js";
import { wholeHours } from "./whole_hours.js";

/** Coverage below which cost to serve counts as understated (docs/metrics.md, The cost of an hour). */
const leastCoverage = 0.6;

/** Teams that a sentence names. */
const mostNamed = 4;

/** How much of each team's capacity the hours cover, what nobody used, and which hours belong to no customer. */
export function Coverage(
  { teams, customers }: Pick<AttentionData, "teams" | "customers">,
  report: Report,
  text: AttentionWords,
): HTMLElement {
  const { facts, formats } = report;
  const words = text.coverage;
  const ordered = [...teams].sort((a, b) => formats.compare(a.team, b.team));
  const known = ordered.filter(({ practical_hours }) => practical_hours !== null);
  const low = known.filter(({ coverage }) => (coverage ?? 1) < leastCoverage).map(({ team }) => team);
  const estimated = teams.reduce((sum, { estimated_hours }) => sum + estimated_hours, 0);
  const notes = [
    facts.contribution === null ? null : wholeHours(customers, report, text),
    known.length === 0 ? words.none : null,
    low.length > 0 ? words.low(named()) : null,
    estimated > 0 ? words.estimated(formats.count(estimated)) : null,
  ];
  const table = dataTable(
    {
      columns: [
        { label: words.team },
        { label: words.hours, isNumber: true },
        { label: words.unassigned, isNumber: true },
        { label: words.capacity, isNumber: true },
        { label: words.coverage, isNumber: true },
        { label: words.rate, isNumber: true },
        { label: words.unused, isNumber: true },
        { label: words.unused_cost, isNumber: true },
      ],
      rows: ordered.map((team) => [
        team.team === "" ? text.no_team : team.team,
        formats.count(team.hours),
        formats.count(team.unassigned_hours),
        formats.count(team.practical_hours),
        formats.share(team.coverage, 0),
        formats.cents(team.rate),
        formats.count(team.unused_hours),
        formats.money(team.unused_cost),
      ]),
    },
    words.table,
  );
  const section = Section(
    words.title,
    words.lead,
    ...notes.map((note) => (note === null ? null : element("p", { class: "note" }, note))),
    table,
  );
  section.id = "coverage";
  return section;

  function named() {
    const shown = shownOf(low.length, mostNamed);
    if (shown === low.length) return low.join(", ");
    if (low.length === known.length) return words.all(formats.count(low.length));
    return words.and_others(low.slice(0, shown).join(", "), formats.count(low.length - shown));
  }
}
