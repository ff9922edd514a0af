import { bestMeasure } from "../../lib/tiers/movers.js";
import { pyramid as catalogue } from "../../lib/words/pyramid.js";
import { knowsYearBefore } from "../../lib/time/year_before.js";
import type { Measure, Movement, PyramidTier, Row } from "../../schema.js";
import { Lorenz } from "../charts/lorenz.js";
import { ProfitabilityPyramid } from "../charts/profitability_pyramid.js";
import { Pyramid } from "../charts/pyramid.js";
import { TierMatrix } from "../charts/tier_matrix.js";
import { WhaleCurve } from "../charts/whale_curve.js";
import { follow } from "../controls/follow.js";
import { SwitchControl } from "../controls/switch_control.js";
import { element } from "../dom.js";
import { fit } from "../fit.js";
import type { Report } from "../report.js";
import { moveBars } from "../transition.js";
import { Concentration } from "./concentration.js";
import { lorenzOf, whaleOf } from "./curves.js";
import { MovementsPart } from "./movements_part.js";
import { OpenedPlaces } from "./opened_places.js";
import { pyramidChoice } from "./pyramid_choice.js";
import { tierNotes } from "./tier_notes.js";

/** The tables behind the pyramid. */
export interface PyramidTables {
  readonly tiers: readonly PyramidTier[];
  readonly movements: readonly Movement[];
  readonly classes: readonly Row<"customer_classes">[];
  readonly sums: Row<"pyramid_sums">;
  readonly points: readonly Row<"curve_points">[];
}

/** Who carries us: the pyramid, tiers against tiers, movements, whale curve and concentration; a tier or cell opens its customers. */
export function PyramidView(
  { tiers, movements, classes, sums, points }: PyramidTables,
  report: Report,
  customersHref: string,
): HTMLElement {
  const { words, formats, facts } = report;
  const text = catalogue[words.language];
  const choice = pyramidChoice(tiers, facts);
  const { state } = choice;
  const places = OpenedPlaces({ choice, tiers, report, text, customersHref });
  const { nodes: under, open } = places;
  const base = { words, formats };
  const active = classes.filter((one) => one.is_active);
  const pyramid = fit((width) =>
    Pyramid(tiers, {
      ...base,
      width,
      measure: choice.measure(),
      onTier: (tier) => open(`tier.${tier}`),
    }),
  );
  const notes = element("p", { class: "chart-note" });
  const controls = SwitchControl(
    choice.known.map((value) => ({ value, label: words.common.measures[value] })),
    {
      label: text.measure,
      value: choice.measure(),
      onChange: (measure) => state.choose({ measure: measure as Measure, show: "" }),
    },
  );
  follow(controls, state, choice.measure);
  const matrix = TierMatrix(classes, {
    ...base,
    onCell: (byRevenue, byContribution) => open(`cross.${byRevenue}.${byContribution}`),
  });
  const profit =
    facts.contribution !== null && active.some((row) => row.profitability_tier !== null)
      ? fit((width) =>
          ProfitabilityPyramid(active, {
            ...{ ...base, text, width },
            hourRate: facts.hour_rate,
            onTier: (tier) => open(`profit.${tier}`),
          }),
        )
      : null;
  const moves = MovementsPart(movements, { choice, report, text, open });
  const best = facts.gross_margin === null ? null : bestMeasure({ ...facts, tier_measure: "contribution" });
  const whale =
    best &&
    fit((width) => WhaleCurve(whaleOf(points, sums), { ...base, width, label: words.common.measures[best] }));
  const lorenz = fit((width) => Lorenz(lorenzOf(points, sums), { ...base, width }));

  const drawNotes = () => (notes.textContent = tierNotes(sums, choice.measure(), report, text));
  let drawn = choice.measure();
  state.on(() => {
    if (drawn !== choice.measure()) {
      drawn = choice.measure();
      moveBars(pyramid.node, () => pyramid.redraw());
      drawNotes();
    }
    moves.update();
    void places.draw();
  });
  drawNotes();
  void places.draw();

  // What sets customers beside each other says nothing of one.
  const isOne = active.length === 1;
  const hasTiersAlone = facts.contribution === null && !knowsYearBefore(facts);
  const across = [facts.contribution === null || isOne ? null : matrix, profit && profit.node];
  /** Two figures beside each other where the window is wide enough, else below each other. */
  const pair = (...parts: (Node | null)[]) => element("div", { class: "pair" }, ...parts);
  const section = (...parts: (Node | null)[]) => element("section", { class: "section" }, ...parts);
  return element(
    "div",
    { class: "pyramid-view" },
    choice.known.length > 1 ? element("div", { class: "controls" }, controls) : null,
    pyramid.node,
    notes,
    element("p", { class: "chart-note no-print" }, hasTiersAlone ? text.hint_tiers : text.hint),
    under.tier,
    across.some(Boolean) ? section(pair(...across), under.cross, under.profit) : null,
    section(moves.controls, pair(...moves.nodes), under.move),
    isOne ? null : Concentration(sums, report, { text, onContact: () => open("contact.one") }),
    under.contact,
    isOne ? null : element("section", { class: "section columns" }, whale ? whale.node : null, lorenz.node),
  );
}
