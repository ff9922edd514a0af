import { pyramid as catalogue } from "../../lib/words/pyramid.js";
import { measures, type Measure, type Movement, type PyramidTier, type Row } from "../../schema.js";
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
import { readTable } from "../tables.js";
import { urlState } from "../state.js";
import { moveBars } from "../transition.js";
import { Concentration } from "./concentration.js";
import { OpenedList } from "./opened_list.js";
import { lorenzOf, whaleOf } from "./curves.js";
import { customersOf, knownMeasures, pyramidColumns, readOpened, type PyramidCustomer } from "./selection.js";

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
  const active = classes.filter((one) => one.is_active);
  const open = (show: string, near: HTMLElement) => {
    place = near;
    arrives = true;
    state.set({ show });
  };
  let arrives = false;
  let customers: Promise<PyramidCustomer[]> | null = null;
  const readCustomers = () =>
    (customers ??= readTable(customersHref, "customers", { columns: pyramidColumns }));
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
  const matrix = TierMatrix(classes, {
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
    fit((width) => WhaleCurve(whaleOf(points, sums), { ...base, width, label: words.common.measures[best] }));
  const lorenz = fit((width) => Lorenz(lorenzOf(points, sums), { ...base, width }));

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
    const [tied, unplaced] = [sums[`tied_${measure}`], sums[`unplaced_${measure}`]];
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

  async function drawOpened() {
    const { show, basis } = state.get();
    const opened = readOpened(show);
    if (!opened) for (const each of Object.values(places)) each.replaceChildren();
    if (!opened) return;
    const scope = { measure: measureNow(), basis, tiers };
    const all = await readCustomers();
    if (show !== state.get().show || scope.measure !== measureNow() || basis !== state.get().basis) return;
    for (const each of Object.values(places)) each.replaceChildren();
    const near = places[opened.kind];
    near.replaceChildren(
      OpenedList(customersOf(all, opened, scope), {
        ...scope,
        opened,
        report,
        text,
        all,
        onClose: () => {
          state.set({ show: "" });
          (place.previousElementSibling ?? place)
            .querySelector<HTMLElement>("[tabindex='0'], button")
            ?.focus();
        },
      }),
    );
    if (arrives) near.querySelector<HTMLElement>("h2")?.focus();
    arrives = false;
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
    void drawOpened();
  });
  drawControls();
  drawNotes();
  drawMoves();
  void drawOpened();

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
    Concentration(sums, report, { text, onContact: () => open("contact.one", underContact) }),
    underContact,
    element("section", { class: "section columns" }, whale ? whale.node : null, lorenz.node),
  );
}

function bestKnown(known: readonly Measure[]): Measure {
  return known.filter((measure) => measure !== "contribution_per_hour").at(-1) ?? "revenue";
}
