import { keepTogether } from "../../lib/text/keep_together.js";
import { halfCent, halfUnit } from "../../lib/text/cents.js";
import { exit as catalogue } from "../../lib/words/exit.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { exitChoice } from "./exit_choice.js";
import { suppliedCosts, type ExitData } from "./exit_data.js";
import { ChosenCustomers, ExitParts, ExitWarnings } from "./exit_parts.js";
import { left } from "./left.js";
import { LosingCustomers } from "./losing_customers.js";
import { LeavingList } from "./leaving_list.js";
import { ReuseSlider } from "./reuse_slider.js";

/**
 * What a year would look like without one customer or several: what goes at once, after notice, and what stays; the share of
 * hours re-used is a slider. The selection, the share and the sorting stand in the address. Never a recommendation to leave.
 */
export function ExitView(read: ExitData, report: Report): HTMLElement {
  const { facts, formats } = report;
  const text = catalogue[report.words.language];
  if (facts.gross_margin === null) return element("p", { class: "note" }, text.no_cost);
  const data = { ...read, rules: suppliedCosts(read.rules, facts) };
  const choice = exitChoice();
  const { state, chosen, share } = choice;
  const list = LeavingList(data.leaving, choice, report, text);
  const reuse = ReuseSlider(choice, data.rules, report, text);
  const finding = element("p", { class: "finding", "aria-live": "polite" });
  const hint = element("p", { class: "muted no-print" }, text.finding_none);
  const losing = LosingCustomers(data.leaving, choice, report, text);
  const most = mostMissed();
  const chips = element("div");
  const parts = element("div");
  const others = element("div");
  const columns = element("div", { class: "columns" }, parts, others);

  function show() {
    const now = left(data, chosen(), share());
    const [only] = now.chosen;
    reuse.show(now);
    for (const one of [chips, columns]) one.hidden = !only;
    if (losing) losing.hidden = only !== undefined;
    hint.hidden = only !== undefined || most === null;
    // On paper what leaving would do says enough, where somebody is chosen.
    list.node.classList.toggle("no-print", only !== undefined);
    if (!only) {
      finding.textContent = keepTogether(most ?? text.finding_none);
      for (const place of [chips, parts, others]) place.replaceChildren();
      return;
    }
    const who = now.chosen.length === 1 ? only.name : text.who_many(formats.count(now.chosen.length));
    const reused =
      share() > 0 ? ` ${text.with_reuse(formats.share(share(), 0), formats.change(now.effect_reuse))}` : "";
    const [atOnce, notice] = [formats.change(now.effect_at_once), formats.change(now.effect_after_notice)];
    finding.textContent = keepTogether(`${effect(who, atOnce, notice)}${reused}`);
    chips.replaceChildren(
      ChosenCustomers(now, text, (customerId) =>
        customerId === null ? choice.clear() : choice.drop(customerId),
      ),
    );
    parts.replaceChildren(ExitParts(now, data.rules, share(), report, text));
    const known = now.chosen.every(({ contribution }) => contribution !== null);
    const contributed = now.chosen.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0);
    // Revenue without a known cost loses its revenue and saves nothing: that is what is left between effect and contribution.
    const unknown = known ? -(now.effect_after_notice + now.stays + contributed) : 0;
    others.replaceChildren(ExitWarnings(now, facts.revenue, unknown >= halfCent ? unknown : 0, report, text));
  }

  function mostMissed(): string | null {
    const [first, ...rest] = data.leaving;
    if (!first) return null;
    const one = rest.reduce((a, b) => (b.effect_after_notice < a.effect_after_notice ? b : a), first);
    if (one.effect_after_notice > -halfUnit) return null;
    const isAlike = data.rules.notice.size === 0;
    return text.most(one.name, formats.change(one.effect_after_notice), isAlike);
  }

  function effect(who: string, atOnce: string, notice: string): string {
    if (data.rules.notice.size === 0) return text.finding_only(who, atOnce);
    return atOnce === notice ? text.finding_same(who, atOnce) : text.finding(who, atOnce, notice);
  }

  let shown = "";
  function update() {
    list.show();
    // A letter in the search changes nobody's leaving.
    const { ids, reuse: asked } = state.get();
    if (shown === `${ids}\n${asked}`) return;
    shown = `${ids}\n${asked}`;
    show();
  }
  state.on(update);
  update();
  return element(
    "div",
    { class: "exit-view" },
    element("p", { class: "muted" }, text.purpose),
    finding,
    losing,
    hint,
    chips,
    facts.cost_to_serve === null ? element("p", { class: "note" }, text.no_hours) : reuse.node,
    columns,
    list.node,
    element("p", { class: "way" }, element("a", { href: "./method.html#exit-effect" }, text.how)),
  );
}
