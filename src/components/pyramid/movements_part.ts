import { knowsYearBefore } from "../../lib/time/year_before.js";
import type { PyramidWords } from "../../lib/words/pyramid.js";
import type { Movement } from "../../schema.js";
import { MovementFlows } from "../charts/movement_flows.js";
import { MovementMatrix } from "../charts/movement_matrix.js";
import { SwitchControl } from "../controls/switch_control.js";
import { element } from "../dom.js";
import { fit } from "../fit.js";
import type { Report } from "../report.js";
import type { PyramidChoice } from "./pyramid_choice.js";

export interface MovementsPartOptions {
  readonly choice: PyramidChoice;
  readonly report: Report;
  readonly text: PyramidWords;
  /** Opens the customers that went from one tier to another. */
  readonly open: (show: string) => void;
}

/** Who moved between tiers in a year, as a matrix and as bands; a sentence where that cannot be counted. */
export function MovementsPart(
  movements: readonly Movement[],
  { choice, report, text, open }: MovementsPartOptions,
): {
  readonly controls: HTMLElement | null;
  readonly nodes: readonly HTMLElement[];
  readonly update: () => void;
} {
  const { words, formats } = report;
  if (!knowsYearBefore(report.facts)) {
    const none = MovementMatrix([], { words, formats, measure: choice.measure(), basis: "rank" });
    return { controls: null, nodes: [none], update: () => undefined };
  }
  const onMove = (prior: string, now: string) => open(`move.${prior}.${now}`);
  const controls = element("div");
  const moves = element("div");
  const flows = fit((width) =>
    MovementFlows(movements, {
      ...{ words, formats, text, width },
      measure: choice.measure(),
      basis: choice.state.get().basis,
      onFlow: onMove,
    }),
  );

  function drawMoves() {
    const { basis } = choice.state.get();
    flows.node.hidden = choice.measure() === "contribution_per_hour";
    controls.hidden = flows.node.hidden;
    if (flows.node.hidden) {
      moves.replaceChildren(element("p", { class: "note" }, text.no_rate_movements));
      return;
    }
    const held = controls.contains(document.activeElement);
    controls.replaceChildren(
      SwitchControl(
        [
          { value: "rank", label: text.rank },
          { value: "frozen", label: text.frozen },
        ],
        {
          label: text.basis,
          value: basis,
          onChange: (value) => choice.state.choose({ basis: value === "frozen" ? "frozen" : "rank" }),
        },
      ),
    );
    moves.replaceChildren(
      MovementMatrix(movements, { words, formats, measure: choice.measure(), basis, onCell: onMove }),
    );
    if (held) controls.querySelector<HTMLElement>("input:checked")?.focus();
  }

  const wanted = () => `${choice.measure()} ${choice.state.get().basis}`;
  let shown = wanted();
  drawMoves();
  return {
    controls,
    nodes: [moves, element("div", { class: "flows-box" }, flows.node)],
    update() {
      if (shown === wanted()) return;
      shown = wanted();
      drawMoves();
      flows.redraw();
    },
  };
}
