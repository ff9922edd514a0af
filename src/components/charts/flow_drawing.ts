import { tiers } from "../../schema.js";
import type { PyramidWords } from "../../lib/words/pyramid.js";
import { dom } from "./dom.js";
import type { ChartOptions } from "./figure.js";
import { standingNow, type Standing } from "./movement_matrix.js";
import { flowBand, type PlacedFlow, type placeFlows } from "./place_flows.js";
import { clip, signColour, signInk, textWidth } from "./style.js";

/** All standings, best first; `none` is of those who did not buy. */
export const standings: readonly Standing[] = [...tiers, "none"];

/** Room for what stands above the bands, in pixels. */
const head = 42;

/** 1 for those who rose or came, −1 for those who fell or left. */
export function directionOf({ prior, now }: { prior: Standing; now: Standing }): number {
  return standings.indexOf(now) < standings.indexOf(prior) ? 1 : -1;
}

/** Bands from the places of a year ago to those of now, with who they are beside them. */
export function drawFlows(
  { flows, groups, height }: ReturnType<typeof placeFlows<Standing>>,
  {
    words,
    formats,
    width = 640,
    document,
    text,
    onFlow,
  }: ChartOptions & { text: PyramidWords["flows"]; onFlow?: (prior: Standing, now: Standing) => void },
) {
  const { svg } = dom(document);
  const tier = words.common.tiers;
  const leftTexts = groups.prior.flatMap(({ key, count }) => [tier[key], text.away(formats.count(count))]);
  const left = Math.min(width * 0.3, Math.max(...leftTexts.map((one) => textWidth(one, 13))) + 12);
  const rightText = (flow: PlacedFlow<Standing>) =>
    `${text.from(formats.count(flow.count), tier[flow.prior])}  ${formats.compactChange(flow.change)}`;
  const right = Math.min(width * 0.46, Math.max(...flows.map((flow) => textWidth(rightText(flow)))) + 14);
  const [from, to] = [left, width - right];
  const drawFlow = (flow: PlacedFlow<Standing>) => {
    const spoken = text.label(
      formats.count(flow.count),
      tier[flow.prior],
      standingNow(flow.now, words),
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
      svg("path", { d: flowBand(flow, { from, to, head }), fill: signColour(directionOf(flow)) }),
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
  return svg(
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
        svg("text", { class: "flow-tier", x: to + 8, y: head + top - 6 }, standingNow(key, words)),
      ),
    ),
    ...flows.map(drawFlow),
  );
}
