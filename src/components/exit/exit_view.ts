import { exit as catalogue } from "../../lib/words/exit.js";
import { customerHref } from "../charts/style.js";
import { element } from "../dom.js";
import type { ListColumn } from "../list/columns.js";
import { KeptList } from "../list/kept_list.js";
import type { Report } from "../report.js";
import { urlState } from "../state.js";
import { exitSeparator } from "./address.js";
import type { ExitData, LeavingCustomer } from "./exit_data.js";
import { ChosenCustomers, ExitParts, ExitWarnings } from "./exit_parts.js";
import { left } from "./left.js";

/**
 * What a year would look like without one customer or several: what goes at once, after notice, and what stays; the share of
 * hours re-used is a slider. The selection, the share and the sorting stand in the address. Never a recommendation to leave.
 */
export function ExitView(data: ExitData, report: Report): HTMLElement {
  const { facts, formats } = report;
  const text = catalogue[report.words.language];
  if (facts.gross_margin === null) return element("p", { class: "note" }, text.no_cost);
  const state = urlState({
    ids: "",
    reuse: "0",
    sort: "revenue",
    direction: ["descending", "ascending"],
  });
  const chosen = () => state.get().ids.split(exitSeparator).filter(Boolean);
  const choose = (ids: readonly string[]) => state.set({ ids: [...new Set(ids)].join(exitSeparator) });
  const share = () => Math.min(100, Math.max(0, Number(state.get().reuse) || 0)) / 100;

  const columns = exitColumns(report, (customerId) =>
    choose(
      chosen().includes(customerId) ? chosen().filter((id) => id !== customerId) : [...chosen(), customerId],
    ),
  );
  const list = KeptList(columns, {
    ...{ state, report, label: text.list.label, empty: text.list.empty },
    download: { label: text.list.download, file: text.list.file },
  });
  const finding = element("p", { class: "finding", "aria-live": "polite" });
  const chips = element("div");
  const parts = element("div");
  const others = element("div");
  const reuseNote = element("p", { class: "muted" });
  const shown = element("output", {}, "");
  const slider = element("input", {
    type: "range",
    min: "0",
    max: "100",
    step: "5",
    value: String(share() * 100),
    oninput: () => state.set({ reuse: slider.value }),
  });
  const reuse = element(
    "div",
    { class: "reuse" },
    element(
      "label",
      { class: "control" },
      element("span", { class: "control-label" }, text.reuse),
      slider,
      shown,
    ),
    reuseNote,
  );

  function show() {
    const now = left(data, chosen(), share());
    const [only] = now.chosen;
    shown.textContent = formats.share(share(), 0);
    reuse.hidden = only === undefined || now.hours_freed === 0;
    if (!only) {
      finding.textContent = text.finding_none;
      for (const place of [chips, parts, others]) place.replaceChildren();
      return;
    }
    const who = now.chosen.length === 1 ? only.name : text.who_many(formats.count(now.chosen.length));
    const reused =
      share() > 0 ? ` ${text.with_reuse(formats.share(share(), 0), formats.change(now.effect_reuse))}` : "";
    finding.textContent = `${text.finding(who, formats.change(now.effect_at_once), formats.change(now.effect_after_notice))}${reused}`;
    reuseNote.textContent = text.reuse_note(formats.count(now.hours_freed), formats.money(now.per_hour));
    chips.replaceChildren(
      ChosenCustomers(now, text, (customerId) =>
        choose(customerId === null ? [] : chosen().filter((id) => id !== customerId)),
      ),
    );
    parts.replaceChildren(ExitParts(now, data.rules, share(), report, text));
    const known = now.chosen.every(({ contribution }) => contribution !== null);
    const contributed = now.chosen.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0);
    // Revenue without a known cost loses its revenue and saves nothing: that is what is left between effect and contribution.
    const unknown = known ? -(now.effect_after_notice + now.stays + contributed) : 0;
    others.replaceChildren(ExitWarnings(now, facts.revenue, unknown >= 0.005 ? unknown : 0, report, text));
  }

  state.on(() => {
    show();
    list.update(data.leaving);
  });
  show();
  list.update(data.leaving);
  return element(
    "div",
    { class: "exit-view" },
    element("p", { class: "muted" }, text.purpose),
    finding,
    chips,
    facts.cost_to_serve === null ? element("p", { class: "note" }, text.no_hours) : reuse,
    element("div", { class: "columns" }, parts, others),
    element(
      "section",
      { class: "section" },
      element("h2", {}, text.list.title),
      element(
        "div",
        { class: "list-head" },
        element("p", { class: "list-summary" }, boughtNote()),
        list.download,
      ),
      list.node,
    ),
    element("p", { class: "way" }, element("a", { href: "./method.html#exit_effect" }, text.how)),
  );

  function boughtNote(): string {
    const unknown = facts.active_count - data.leaving.length;
    const note = text.list.note(data.leaving.length, formats.count(data.leaving.length));
    return unknown > 0 ? `${note} ${text.list.unknown(unknown, formats.count(unknown))}` : note;
  }

  function exitColumns({ formats: write }: Report, toggle: (customerId: string) => void) {
    const money = (
      key: "revenue" | "contribution" | "effect_at_once" | "effect_after_notice",
      label: string,
    ): ListColumn<LeavingCustomer> => ({
      key,
      label,
      isNumber: true,
      value: (row) => row[key],
      text: (row) => (key.startsWith("effect") ? write.change(row[key]) : write.money(row[key])),
    });
    const all: ListColumn<LeavingCustomer>[] = [
      {
        key: "name",
        label: text.list.name,
        value: (row) => row.name,
        text: (row) => element("a", { href: customerHref(row.customer_id), title: row.name }, row.name),
      },
      {
        key: "choose",
        isSaved: false,
        label: text.list.choose,
        value: (row) => chosen().includes(row.customer_id),
        text: (row) =>
          element("input", {
            type: "checkbox",
            "aria-label": text.list.add(row.name),
            checked: chosen().includes(row.customer_id),
            onchange: () => toggle(row.customer_id),
          }),
      },
      money("revenue", text.list.revenue),
      money("contribution", text.list.contribution),
      money("effect_at_once", text.list.at_once),
      money("effect_after_notice", text.list.after_notice),
      {
        key: "hours_freed",
        label: text.list.hours,
        isNumber: true,
        value: (row) => row.hours_freed,
        text: (row) => write.count(row.hours_freed),
      },
    ];
    return all;
  }
}
