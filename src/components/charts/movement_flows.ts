import {
  areNew,
  directionOf,
  movementsBy,
  standingBefore,
  standingNow,
  standings,
  type Moved,
  type Standing,
} from "../../lib/tiers/standings.js";
import type { PyramidWords } from "../../lib/words/pyramid.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import { drawFlows } from "./flow_drawing.js";
import { placeFlows } from "./place_flows.js";

export interface MovementFlowsOptions extends ChartOptions {
  readonly text: PyramidWords;
  readonly measure: string;
  readonly basis: "rank" | "frozen";
  /** Called with the standing a year ago and now of the band that is opened. */
  readonly onFlow?: (prior: Standing, now: Standing) => void;
}

/** Those who changed tier in a year as bands from their place then to their place now, as thick as their number. */
export function MovementFlows(
  rows: readonly Moved[],
  {
    words,
    formats,
    width = 640,
    document,
    text: { flows: text },
    measure,
    basis,
    onFlow,
  }: MovementFlowsOptions,
): HTMLElement {
  const allNew = areNew(rows, measure, basis);
  const parts = { words, document, name: "flows", title: text.title };
  const mine = movementsBy(rows, measure, basis);
  const isMove = (row: (typeof mine)[number]) => row.tier_prior !== row.tier;
  const moves = mine.filter(isMove);
  if (moves.length === 0) return emptyFigure(text.nobody, parts);
  const placed = placeFlows(
    moves.map((row) => ({
      prior: row.tier_prior,
      now: row.tier,
      count: row.customer_count,
      change: row.value_change,
    })),
    standings,
  );
  const changed = (isUp: boolean) =>
    moves
      .filter((row) => directionOf({ prior: row.tier_prior, now: row.tier }) > 0 === isUp)
      .reduce((sum, row) => sum + row.value_change, 0);
  const people = (part: typeof mine) => part.reduce((sum, row) => sum + row.customer_count, 0);
  const stayed = people(mine.filter((row) => !isMove(row)));
  return figureWithTable(drawFlows(placed, { words, formats, width, document, text, allNew, onFlow }), {
    ...parts,
    caption: [
      text.caption(
        people(moves),
        formats.count(people(moves)),
        formats.count(stayed),
        formats.change(changed(true)),
        formats.change(changed(false)),
      ),
      text.note,
    ].join(" "),
    table: {
      columns: [
        { label: text.prior },
        { label: text.now },
        { label: text.customers, isNumber: true },
        { label: text.change, isNumber: true },
      ],
      rows: placed.flows.map((flow) => [
        standingBefore(flow.prior, words, allNew),
        standingNow(flow.now, words),
        formats.count(flow.count),
        formats.change(flow.change),
      ]),
    },
  });
}
