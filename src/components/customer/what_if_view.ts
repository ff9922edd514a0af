import { closeGap } from "../../lib/talk/close_gap.js";
import { customerYear } from "../../lib/talk/customer_year.js";
import { sumMonths } from "../../lib/lines/month_sums.js";
import { boundsNow, tierWithValue } from "../../lib/tiers/tier_bounds.js";
import { leversNow, whatIf } from "../../lib/talk/what_if.js";
import { whatIfWords } from "../../lib/words/what_if.js";
import type { PyramidTier } from "../../schema.js";
import { PhoneFold } from "../controls/phone_fold.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import type { CustomerData } from "./customer_data.js";
import type { HandleRow } from "./handle_texts.js";
import { hasHours, LeverSliders } from "./lever_sliders.js";
import { leversAsked, leverState, targetOf, unmoved, writeLevers, type LeversAsked } from "./levers.js";
import { WhatIfOutcome } from "./what_if_outcome.js";

/** A what-if whose levers can be moved from elsewhere on the page. */
export interface WhatIfPart {
  readonly node: HTMLElement;
  /** Moves levers, as the address writes them, and brings them into sight. */
  move(levers: Partial<LeversAsked>): void;
}

/** What the levers are shown with. */
export interface WhatIfOptions {
  readonly handles: readonly HandleRow[];
  readonly tiers: readonly PyramidTier[];
  readonly report: Report;
}

/** Levers for price, minutes, orders and fee; contribution, margin and tier follow at once, and the address with them. */
export function WhatIfView(
  { customer, months }: CustomerData,
  { handles, tiers, report }: WhatIfOptions,
): WhatIfPart | null {
  const { facts, words } = report;
  const text = whatIfWords[words.language];
  const sums = sumMonths(months, facts.current_from, facts.current_to);
  const year = customerYear(customer, sums, facts.hour_rate);
  if (!year || !(customer.revenue > 0)) return null;
  const ordered = [...handles].sort((a, b) => a.rank - b.rank);
  const crept = customer.drift_amount === null ? null : -customer.drift_amount;
  // With the many buyers of a collective card there is no gap to come back from.
  const gap = customer.is_collective ? null : (ordered[0]?.gap ?? crept);
  const basis = ordered[0]?.basis === "agreed" ? "agreed" : "baseline";
  const goals = ordered.flatMap((handle) => targetOf(handle) ?? []);
  const now = leversNow(year);
  const state = leverState();
  const sliders = LeverSliders(year, { goals, state, report });
  const button = (label: string, onclick: () => void) =>
    element("button", { type: "button", class: "button", onclick }, label);
  const outcome = element("div", { "aria-live": "polite" });
  const isAsked = Object.values(state.get()).some((value) => value !== "");
  const fold = PhoneFold(
    text.open,
    isAsked,
    sliders.node,
    element(
      "div",
      { class: "buttons" },
      gap !== null && gap > 0 && goals.length > 0 ? button(text.close, close) : null,
      button(text.reset, () => state.choose(unmoved)),
    ),
    outcome,
  );
  const node = element(
    "section",
    { class: "section what-if no-print", id: "what-if" },
    element("h2", { tabindex: -1 }, text.title),
    element("p", { class: "muted" }, text.lead),
    hasHours(year)
      ? null
      : element(
          "p",
          { class: "note" },
          year.hours === null || year.rate === null ? text.no_hours : text.hours_at_nil,
        ),
    fold,
  );
  state.on(show);
  show();
  return {
    node,
    move(given) {
      state.choose({ ...unmoved, ...given });
      fold.open = true;
      node.scrollIntoView({ block: "nearest" });
      node.querySelector("h2")?.focus();
    },
  };

  function close() {
    state.choose(
      writeLevers(
        closeGap(
          gap ?? 0,
          year!,
          goals.map(({ target }) => target),
        ),
        now,
      ),
    );
  }

  function show() {
    sliders.show();
    const asked = state.get();
    const [then, moved] = [whatIf(year!, now), whatIf(year!, leversAsked(asked, now))];
    const bounds = boundsNow(tiers);
    const own = customer.contribution;
    const name = (value: number) => words.common.tiers[tierWithValue(value, own ?? value, bounds)];
    const names = [name(then.contribution), name(moved.contribution)] as const;
    const hasTier = own !== null && customer.tier_contribution !== null;
    outcome.replaceChildren(
      ...WhatIfOutcome({ then, with: moved, gap, basis, tiers: hasTier ? names : null }, report),
    );
  }
}
