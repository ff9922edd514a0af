import { standingBefore, standingNow, type Standing } from "../../lib/tiers/standings.js";
import { canvas, dom } from "./dom.js";
import { drawFlow, flowTexts, type FlowOptions } from "./flow_mark.js";
import type { placeFlows } from "./place_flows.js";
import { textWidth } from "./style.js";

/** Room for what stands above the bands, in pixels. */
const head = 42;

/** Bands from the places of a year ago to those of now, with who they are beside them. */
export function drawFlows(
  { flows, groups, height }: ReturnType<typeof placeFlows<Standing>>,
  { width = 640, ...options }: FlowOptions,
): SVGSVGElement {
  const { words, formats, document, text, allNew } = options;
  const { svg } = dom(document);
  const before = (key: Standing) => standingBefore(key, words, allNew);
  const moved = ({ key, count }: { readonly key: Standing; readonly count: number }) =>
    (key === "none" && allNew ? text.came : text.away)(formats.count(count));
  const leftTexts = groups.prior.flatMap((group) => [before(group.key), moved(group)]);
  const left = Math.min(width * 0.3, Math.max(...leftTexts.map((one) => textWidth(one, 13))) + 12);
  const rightTexts = flows
    .map((flow) => flowTexts(flow, options))
    .map(({ who, amount }) => `${who}  ${amount}`);
  const right = Math.min(width * 0.46, Math.max(...rightTexts.map((one) => textWidth(one))) + 14);
  const [from, to] = [left, width - right];
  const heading = (name: string, x: number) =>
    svg("text", { class: "flow-head", x, y: 12, "text-anchor": "start" }, name);
  return svg(
    "svg",
    canvas({ class: "flows", role: "group", label: text.title, width, height: head + height + 6 }),
    heading(text.prior, 0),
    heading(text.now, to),
    ...groups.prior.map(({ key, from: top, to: bottom, count }) =>
      svg(
        "g",
        {},
        svg("rect", { class: "flow-end", x: from - 3, y: head + top, width: 3, height: bottom - top }),
        svg("text", { class: "flow-tier", x: 0, y: head + (top + bottom) / 2 - 2 }, before(key)),
        svg("text", { class: "flow-count", x: 0, y: head + (top + bottom) / 2 + 13 }, moved({ key, count })),
      ),
    ),
    ...groups.now.map(({ key, from: top, to: bottom }) =>
      svg(
        "g",
        {},
        svg("rect", { class: "flow-end", x: to, y: head + top, width: 3, height: bottom - top }),
        svg("text", { class: "flow-tier", x: to + 8, y: head + top - 6 }, standingNow(key, words)),
      ),
    ),
    ...flows.map((flow) => drawFlow(flow, { from, to, right, head }, options)),
  );
}
