import { tiers, type Movement } from "../../schema.js";
import type { PyramidWords } from "../../lib/words/pyramid.js";
import { dom } from "./dom.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import type { Standing } from "./movement_matrix.js";
import { placeFlows, type PlacedFlow } from "./place_flows.js";
import { clip, signColour, signInk, textWidth } from "./style.js";

export interface MovementFlowsOptions extends ChartOptions {
  readonly text: PyramidWords;
  readonly measure: string;
  readonly basis: "rank" | "frozen";
  /** Called with the standing a year ago and now of the band that is opened. */
  readonly onFlow?: (prior: Standing, now: Standing) => void;
}

/** Those who changed tier in a year as bands from their place then to their place now, as thick as their number. */
export function MovementFlows(
  rows: readonly Pick<
    Movement,
    "measure" | "basis" | "tier_prior" | "tier" | "customer_count" | "value_change"
  >[],
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
  const { svg } = dom(document);
  const tier = words.common.tiers;
  const parts = { words, document, name: "flows", title: text.title };
  const mine = rows.filter((row) => row.measure === measure && row.basis === basis && row.customer_count > 0);
  const isMove = (row: (typeof mine)[number]) => row.tier_prior !== row.tier;
  const moves = mine.filter(isMove);
  if (moves.length === 0) return emptyFigure(text.nobody, parts);
  const standings: readonly Standing[] = [...tiers, "none"];
  const { flows, groups, height } = placeFlows(
    moves.map((row) => ({
      prior: row.tier_prior as Standing,
      now: row.tier as Standing,
      count: row.customer_count,
      change: row.value_change,
    })),
    standings,
  );
  const head = 42;
  const leftTexts = groups.prior.flatMap(({ key, count }) => [tier[key], text.away(formats.count(count))]);
  const left = Math.min(width * 0.3, Math.max(...leftTexts.map((one) => textWidth(one, 13))) + 12);
  const rightText = (flow: PlacedFlow<Standing>) =>
    `${text.from(formats.count(flow.count), tier[flow.prior])}  ${formats.compactChange(flow.change)}`;
  const right = Math.min(width * 0.46, Math.max(...flows.map((flow) => textWidth(rightText(flow)))) + 14);
  const [from, to] = [left, width - right];
  const middle = (from + to) / 2;
  const band = ({ leftFrom, leftTo, rightFrom, rightTo }: PlacedFlow<Standing>) => {
    const [a, b, c, d] = [leftFrom, leftTo, rightFrom, rightTo].map((y) => (head + y).toFixed(1));
    const bend = (y: string, end: number, target: string) =>
      `C${middle.toFixed(1)},${y} ${middle.toFixed(1)},${target} ${end.toFixed(1)},${target}`;
    return `M${from.toFixed(1)},${a}${bend(a!, to, c!)}V${d}${bend(d!, from, b!)}Z`;
  };
  const drawFlow = (flow: PlacedFlow<Standing>) => {
    const spoken = text.label(
      formats.count(flow.count),
      tier[flow.prior],
      tier[flow.now],
      formats.change(flow.change),
    );
    const group = svg(
      "g",
      {
        class: onFlow ? "flow opens" : "flow",
        role: onFlow ? "button" : "img",
        tabindex: onFlow ? 0 : null,
        // A button is named by its own words; a picture needs them said.
        "aria-label": onFlow ? null : spoken,
        "data-flow": `${flow.prior}.${flow.now}`,
      },
      svg("title", {}, spoken),
      svg("path", { d: band(flow), fill: signColour(directionOf(flow, standings)) }),
      svg(
        "text",
        { class: "flow-label", x: to + 8, y: head + (flow.rightFrom + flow.rightTo) / 2 + 4 },
        svg(
          "tspan",
          {},
          clip(
            text.from(formats.count(flow.count), tier[flow.prior]),
            right - textWidth(formats.compactChange(flow.change)) - 18,
          ),
        ),
        svg(
          "tspan",
          { dx: 6, fill: signInk(flow.change), class: "flow-amount" },
          formats.compactChange(flow.change),
        ),
      ),
    );
    if (!onFlow) return group;
    group.addEventListener("click", () => onFlow(flow.prior, flow.now));
    group.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      onFlow(flow.prior, flow.now);
    });
    return group;
  };
  const heading = (words_: string, x: number, anchor: string) =>
    svg("text", { class: "flow-head", x, y: 12, "text-anchor": anchor }, words_);
  const chart = svg(
    "svg",
    {
      class: "flows",
      role: "group",
      "aria-label": text.title,
      width,
      height: head + height + 6,
      viewBox: `0 0 ${width} ${head + height + 6}`,
    },
    heading(text.prior, 0, "start"),
    heading(text.now, to, "start"),
    ...groups.prior.map(({ key, from: top, to: bottom, count }) =>
      svg(
        "g",
        {},
        svg("rect", { class: "flow-end", x: from - 3, y: head + top, width: 3, height: bottom - top }),
        svg("text", { class: "flow-tier", x: 0, y: head + (top + bottom) / 2 - 2 }, tier[key]),
        svg(
          "text",
          { class: "flow-count", x: 0, y: head + (top + bottom) / 2 + 13 },
          text.away(formats.count(count)),
        ),
      ),
    ),
    ...groups.now.map(({ key, from: top, to: bottom }) =>
      svg(
        "g",
        {},
        svg("rect", { class: "flow-end", x: to, y: head + top, width: 3, height: bottom - top }),
        svg("text", { class: "flow-tier", x: to + 8, y: head + top - 6 }, tier[key]),
      ),
    ),
    ...flows.map(drawFlow),
  );
  const changed = (isUp: boolean) =>
    moves
      .filter(
        (row) =>
          directionOf({ prior: row.tier_prior as Standing, now: row.tier as Standing }, standings) > 0 ===
          isUp,
      )
      .reduce((sum, row) => sum + row.value_change, 0);
  const people = (part: typeof mine) => part.reduce((sum, row) => sum + row.customer_count, 0);
  const stayed = people(mine.filter((row) => !isMove(row)));
  return figureWithTable(chart, {
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
      rows: flows.map((flow) => [
        tier[flow.prior],
        tier[flow.now],
        formats.count(flow.count),
        formats.change(flow.change),
      ]),
    },
  });
}

/** 1 for those who rose or came, −1 for those who fell or left. */
function directionOf({ prior, now }: { prior: Standing; now: Standing }, order: readonly Standing[]): number {
  return order.indexOf(now) < order.indexOf(prior) ? 1 : -1;
}
