import {
  directionOf,
  standingBefore,
  standingNow,
  stoodBefore,
  type Standing,
} from "../../lib/tiers/standings.js";
import type { PyramidWords } from "../../lib/words/pyramid.js";
import { dom } from "./dom.js";
import type { ChartOptions } from "./figure.js";
import { flowBand, type PlacedFlow } from "./place_flows.js";
import { onPress } from "./press.js";
import { clip, signColour, signInk, textWidth } from "./style.js";

/** What all flows of a drawing share. */
export interface FlowOptions extends ChartOptions {
  readonly text: PyramidWords["flows"];
  /** Whether all who stood nowhere a year ago were new; if not, the value of some was not known. */
  readonly allNew: boolean;
  readonly onFlow?: (prior: Standing, now: Standing) => void;
}

/** Between which x the band runs, how much room its name has behind it and what stands above all bands, in pixels. */
export interface FlowRoom {
  readonly from: number;
  readonly to: number;
  readonly right: number;
  readonly head: number;
}

/** What stands beside a flow: how many came from where, and what their value changed by. */
export function flowTexts(flow: PlacedFlow<Standing>, { words, formats, text, allNew }: FlowOptions) {
  const [count, before] = [formats.count(flow.count), standingBefore(flow.prior, words, allNew)];
  return {
    who: flow.prior === "none" ? `${count} ${before.toLowerCase()}` : text.from(count, before),
    amount: formats.compactChange(flow.change),
  };
}

/** Those who went from one standing to another: a band as thick as their number, with who they are beside it. */
export function drawFlow(
  flow: PlacedFlow<Standing>,
  { from, to, right, head }: FlowRoom,
  options: FlowOptions,
): SVGGElement {
  const { words, formats, document, text, onFlow } = options;
  const { svg } = dom(document);
  const { who, amount } = flowTexts(flow, options);
  const spoken = text.label(
    flow.count,
    formats.count(flow.count),
    stoodBefore(flow.prior, words, options.allNew),
    standingNow(flow.now, words),
    formats.change(flow.change),
  );
  const group = svg(
    "g",
    {
      class: onFlow ? "flow opens" : "flow",
      role: onFlow ? "button" : "img",
      tabindex: onFlow ? 0 : null,
      // A button is named by its own words, and described by what they leave out; a picture needs them said.
      "aria-label": onFlow ? null : spoken,
      "data-tip": spoken,
      "data-flow": `${flow.prior}.${flow.now}`,
    },
    onFlow ? svg("desc", {}, spoken) : null,
    svg("path", { d: flowBand(flow, { from, to, head }), fill: signColour(directionOf(flow)) }),
    svg(
      "text",
      { class: "flow-label", x: to + 8, y: head + (flow.rightFrom + flow.rightTo) / 2 + 4 },
      svg("tspan", {}, clip(who, right - textWidth(amount) - 18)),
      svg("tspan", { dx: 6, fill: signInk(flow.change), class: "flow-amount" }, amount),
    ),
  );
  if (onFlow) onPress(group, () => onFlow(flow.prior, flow.now));
  return group;
}
