import { pyramid as catalogue } from "../../lib/words/pyramid.js";
import { measures, type Measure, type Movement, type PyramidTier } from "../../schema.js";
import { Lorenz } from "../charts/lorenz.js";
import { MovementFlows } from "../charts/movement_flows.js";
import { MovementMatrix } from "../charts/movement_matrix.js";
import { ProfitabilityPyramid } from "../charts/profitability_pyramid.js";
import { Pyramid } from "../charts/pyramid.js";
import { TierMatrix } from "../charts/tier_matrix.js";
import { WhaleCurve } from "../charts/whale_curve.js";
import { SwitchControl } from "../controls/switch_control.js";
import { element } from "../dom.js";
import { fit } from "../fit.js";
import type { Report } from "../report.js";
import { urlState } from "../state.js";
import { moveBars } from "../transition.js";
import { Concentration } from "./concentration.js";
import { OpenedList, tiedCustomers } from "./opened_list.js";
import { customersOf, knownMeasures, readOpened, type PyramidCustomer } from "./selection.js";

/** The tables behind the pyramid. */
export interface PyramidTables {
  readonly tiers: readonly PyramidTier[];
  readonly movements: readonly Movement[];
  readonly customers: readonly PyramidCustomer[];
}

/** Who carries us: the pyramid, tiers against tiers, movements, whale curve and concentration; a tier or cell opens its customers. */
export function PyramidView({ tiers, movements, customers }: PyramidTables, report: Report): HTMLElement {
  const { words, formats, facts } = report;
  const text = catalogue[words.language];
  const known = knownMeasures(tiers);
  const first = known.find((measure) => measure === facts.tier_measure) ?? bestKnown(known);
  const state = urlState({
    measure: [first, ...measures.filter((measure) => measure !== first)],
    basis: ["rank", "frozen"],
    show: "",
  });
  const measureNow = () => {
    const { measure } = state.get();
    return known.includes(measure) ? measure : first;
  };
  const base = { words, formats };
  const active = customers.filter((customer) => customer.is_active);
  const open = (show: string, near: HTMLElement) => {
    place = near;
    state.set({ show });
    near.querySelector<HTMLElement>("h2")?.focus();
  };
  const [underPyramid, underMatrix, underMoves] = [element("div"), element("div"), element("div")];
  const [underProfit, underContact] = [element("div"), element("div")];
  const places = {
    tier: underPyramid,
    cross: underMatrix,
    move: underMoves,
    profit: underProfit,
    contact: underContact,
  };
  let place: HTMLElement = underPyramid;

  const pyramid = fit((width) =>
    Pyramid(tiers, {
      ...base,
      width,
      measure: measureNow(),
      onTier: (tier) => open(`tier.${tier}`, underPyramid),
    }),
  );
  const notes = element("p", { class: "chart-note" });
  const controls = element("div", { class: "controls" });
  const moves = element("div");
  const matrix = TierMatrix(customers, {
    ...base,
    onCell: (byRevenue, byContribution) => open(`cross.${byRevenue}.${byContribution}`, underMatrix),
  });
  const profit =
    facts.contribution !== null && active.some((row) => row.profitability_tier !== null)
      ? fit((width) =>
          ProfitabilityPyramid(active, {
            ...base,
            text,
            width,
            hourRate: facts.hour_rate,
            onTier: (tier) => open(`profit.${tier}`, underProfit),
          }),
        )
      : null;
  const flows = fit((width) =>
    MovementFlows(movements, {
      ...base,
      text,
      width,
      measure: measureNow(),
      basis: state.get().basis,
      onFlow: (prior, now) => open(`move.${prior}.${now}`, underMoves),
    }),
  );
  const best =
    facts.contribution !== null ? "contribution" : facts.gross_margin !== null ? "gross_margin" : null;
  const whale =
    best &&
    fit((width) =>
      WhaleCurve(
        active.map(({ customer_id, name, [best]: value }) => ({ customer_id, name, value })),
        { ...base, width, label: words.common.measures[best] },
      ),
    );
  const lorenz = fit((width) => Lorenz(active, { ...base, width }));

  function drawControls() {
    controls.replaceChildren(
      SwitchControl(
        known.map((value) => ({ value, label: words.common.measures[value] })),
        {
          label: text.measure,
          value: measureNow(),
          onChange: (measure) => state.set({ measure: measure as Measure, show: "" }),
        },
      ),
    );
  }

  function drawNotes() {
    const measure = measureNow();
    const tied = tiedCustomers(active, measure).size;
    const unplaced = active.filter(
      (row) => row.tier_revenue !== null && row[`tier_${measure}`] === null,
    ).length;
    notes.textContent = [
      tied > 0 && text.ties(tied, formats.count(tied)),
      unplaced > 0 && text.unplaced(unplaced, formats.count(unplaced), words.common.measures[measure]),
    ]
      .filter(Boolean)
      .join(" ");
  }

  function drawMoves() {
    const { basis } = state.get();
    flows.node.hidden = measureNow() === "contribution_per_hour";
    if (flows.node.hidden) {
      moves.replaceChildren(element("p", { class: "note" }, text.no_rate_movements));
      return;
    }
    const held = moves.contains(document.activeElement) && document.activeElement?.matches("input");
    moves.replaceChildren(
      SwitchControl(
        [
          { value: "rank", label: text.rank },
          { value: "frozen", label: text.frozen },
        ],
        {
          label: text.basis,
          value: basis,
          onChange: (value) => state.set({ basis: value === "frozen" ? "frozen" : "rank" }),
        },
      ),
      MovementMatrix(movements, {
        ...base,
        measure: measureNow(),
        basis,
        onCell: (prior, now) => open(`move.${prior}.${now}`, underMoves),
      }),
    );
    if (held) moves.querySelector<HTMLElement>("input:checked")?.focus();
  }

  function drawOpened() {
    const { show, basis } = state.get();
    const opened = readOpened(show);
    for (const each of Object.values(places)) each.replaceChildren();
    if (!opened) return;
    const scope = { measure: measureNow(), basis, tiers };
    places[opened.kind].replaceChildren(
      OpenedList(customersOf(customers, opened, scope), {
        ...scope,
        opened,
        report,
        text,
        all: active,
        onClose: () => {
          state.set({ show: "" });
          (place.previousElementSibling ?? place)
            .querySelector<HTMLElement>("[tabindex='0'], button")
            ?.focus();
        },
      }),
    );
  }

  let drawn = measureNow();
  let moved = `${drawn} ${state.get().basis}`;
  state.on(() => {
    if (drawn !== measureNow()) {
      drawn = measureNow();
      moveBars(pyramid.node, () => pyramid.redraw());
      drawNotes();
    }
    const wanted = `${drawn} ${state.get().basis}`;
    if (moved !== wanted) {
      moved = wanted;
      drawMoves();
      flows.redraw();
    }
    drawOpened();
  });
  drawControls();
  drawNotes();
  drawMoves();
  drawOpened();

  return element(
    "div",
    { class: "pyramid-view" },
    controls,
    pyramid.node,
    notes,
    element("p", { class: "chart-note" }, text.hint),
    underPyramid,
    facts.contribution === null ? null : element("section", { class: "section" }, matrix, underMatrix),
    profit && element("section", { class: "section" }, profit.node, underProfit),
    element(
      "section",
      { class: "section" },
      moves,
      element("div", { class: "flows-box" }, flows.node),
      underMoves,
    ),
    Concentration(active, report, { text, onContact: () => open("contact.one", underContact) }),
    underContact,
    element("section", { class: "section columns" }, whale ? whale.node : null, lorenz.node),
  );
}

function bestKnown(known: readonly Measure[]): Measure {
  return known.filter((measure) => measure !== "contribution_per_hour").at(-1) ?? "revenue";
}
