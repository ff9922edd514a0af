import { attentionBands, sumBands, type AttentionBand } from "../../lib/attention_bands.js";
import { attention as catalogue } from "../../lib/words/attention.js";
import { AttentionBands } from "../charts/attention_bands.js";
import { MisalignmentMonths } from "../charts/misalignment_months.js";
import { SelectControl } from "../controls/select_control.js";
import { arrive } from "../arrive.js";
import { element } from "../dom.js";
import { fit } from "../fit.js";
import { FilterBar } from "../list/filter_bar.js";
import { KeptList } from "../list/kept_list.js";
import type { Report } from "../report.js";
import { urlState } from "../state.js";
import { attended, type Attended } from "./attended.js";
import type { AttentionData } from "./attention_data.js";
import { attentionColumns } from "./attention_list.js";
import { Coverage } from "./coverage.js";
import { Deserving, Freed } from "./freed.js";

/** The key of all teams in the address; a team's own name can be any text. */
const everyTeam = "";

/**
 * Whether hours go where value is: bands of attention, their history, coverage, hours that could be freed and for whom, and
 * what an hour brings by customer. The team whose hours are scarce, the band and the sorting stand in the address.
 */
export function AttentionView(data: AttentionData, report: Report): HTMLElement {
  const { facts, formats, words } = report;
  const language = facts.language === "nl" ? "nl" : "en";
  const text = catalogue[language];
  if (!facts.has_hours || facts.hours === null) return element("p", { class: "note" }, text.no_hours);
  if (facts.contribution === null)
    return element("div", {}, element("p", { class: "note" }, text.no_value), Coverage(data, report, text));
  const state = urlState({
    team: everyTeam,
    band: ["all", ...attentionBands],
    sort: "per_hour",
    direction: ["ascending", "descending"],
  });
  const start = state.get();
  const names = data.teams.map(({ team }) => team).filter((team) => team !== "");
  const teamOf = (value: string) => (names.includes(value) ? value : null);
  let shownTeam: string | null | undefined;
  let now = attended(data, teamOf(start.team));
  const columns = attentionColumns(report, text);
  const list = KeptList(columns, {
    ...{ state, report, label: text.list.label, empty: text.list.empty },
    download: { label: text.list.download, file: text.list.file },
  });
  const chosen = () => {
    const { band } = state.get();
    return band === "all" ? null : band;
  };
  const bands = fit((width) =>
    AttentionBands(sumBands(now.rows), { words, formats, width, text, hrefOf, chosen: chosen() }),
  );
  // A bar leads to its customers on this page, without a new page.
  bands.node.addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a");
    const address =
      link?.getAttribute("href") ?? link?.getAttributeNS("http://www.w3.org/1999/xlink", "href");
    const band = new URLSearchParams(address?.split(/[?#]/)[1]).get("band");
    if (!attentionBands.includes(band as AttentionBand)) return;
    event.preventDefault();
    state.set({ band: band === state.get().band ? "all" : (band as AttentionBand) });
  });
  const months = fit((width) => MisalignmentMonths(data.months, { words, formats, width, text }));
  const finding = element("p", { class: "finding" });
  const free = element("div");
  const use = element("div");
  const note = element("p", { class: "list-summary", "aria-live": "polite" });
  const controls = element("div");

  function hrefOf(band: AttentionBand): string {
    const query = new URLSearchParams({ ...(state.get().team ? { team: state.get().team } : {}), band });
    return `./attention.html?${query}#customers`;
  }

  function show() {
    const team = teamOf(state.get().team);
    if (team !== shownTeam) {
      shownTeam = team;
      now = attended(data, team);
      const hours = now.rows.reduce((sum, row) => sum + row.hours, 0);
      finding.textContent = text.finding(
        formats.share(now.misalignment, 0),
        formats.count((now.misalignment ?? 0) * hours),
      );
      free.replaceChildren(Freed(now.rows, report, text));
      use.replaceChildren(Deserving(now.rows, report, text));
    }
    bands.redraw();
    const band = chosen();
    const served = now.rows.filter(({ hours }) => hours > 0);
    const listed = band === null ? served : now.rows.filter((row) => row.band === band);
    const median = middle(served);
    const count = formats.count(served.length);
    const rate = team === null ? facts.hour_rate : data.teams.find((one) => one.team === team)?.rate;
    note.textContent =
      rate == null
        ? text.list.note_without_rate(count, formats.money(median))
        : text.list.note(count, formats.money(median), formats.cents(rate));
    list.update(listed);
    drawControls();
  }

  function drawControls() {
    const { team, band } = state.get();
    const teams = SelectControl(
      [{ value: everyTeam, label: text.all_teams }, ...names.map((name) => ({ value: name, label: name }))],
      { label: text.team, value: team, onChange: (value) => state.set({ team: value }) },
    );
    const which = SelectControl(
      [
        { value: "all", label: text.list.every },
        ...attentionBands.map((value) => ({ value, label: text.bands.names[value] })),
      ],
      {
        label: text.list.band,
        value: band,
        onChange: (value) => state.set({ band: value as AttentionBand }),
      },
    );
    const isFocused = controls.contains(document.activeElement);
    const index = [...controls.querySelectorAll("select")].indexOf(
      document.activeElement as HTMLSelectElement,
    );
    controls.replaceChildren(FilterBar(names.length > 1 ? [teams, which] : [which], text.list.filters));
    if (isFocused) controls.querySelectorAll("select")[index]?.focus();
  }

  state.on(show);
  show();
  const node = element(
    "div",
    { class: "attention-view" },
    finding,
    controls,
    bands.node,
    element("div", { class: "columns", id: "freed" }, free, use),
    months.node,
    Coverage(data, report, text),
    element(
      "section",
      { class: "section", id: "customers" },
      element("h2", {}, text.list.title),
      element("div", { class: "list-head" }, note, list.download),
      list.node,
    ),
    element("p", { class: "way" }, element("a", { href: "./method.html#attention" }, text.how)),
  );
  void bands.drawn.then(() => arrive(node));
  return node;
}

function middle(rows: readonly Attended[]): number | null {
  const sorted = rows
    .map(({ per_hour }) => per_hour)
    .filter((value) => value !== null)
    .sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
