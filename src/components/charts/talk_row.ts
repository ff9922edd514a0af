import { leastMonths } from "../../lib/changes/before_after.js";
import type { Formats } from "../../lib/text/format.js";
import type { TalkResult } from "../../lib/talk/talk_result.js";
import type { ConversationsWords } from "../../lib/words/conversations.js";
import type { TalkResultWords } from "../../lib/words/talk_results.js";
import type { Dom } from "./dom.js";
import { clip, customerHref, textWidth } from "./style.js";
import type { TalkSpan } from "./talk_scale.js";

/** A conversation as the chart draws it; amounts in euros a year. */
export interface TalkMark extends TalkSpan {
  readonly customer_id: string;
  readonly name: string;
  readonly is_known: boolean;
  readonly topic: string | null;
  readonly date: Date;
  readonly review_on: Date | null;
  readonly amount_before: number | null;
  readonly amount_after: number | null;
  readonly months_after: number;
  readonly result: TalkResult;
}

/** Where the parts of a row stand, in CSS pixels; `left` to `right` is the axis. */
export interface TalkPlace {
  readonly x: (amount: number) => number;
  readonly left: number;
  readonly right: number;
  readonly width: number;
  /** Where the levels end, and the changes begin. */
  readonly levels: number;
  readonly isNarrow: boolean;
}

export interface TalkRowOptions {
  readonly dom: Dom;
  readonly formats: Formats;
  readonly text: ConversationsWords["chart"];
  readonly results: TalkResultWords;
  readonly asOf: Date;
}

/** What stands at the end of a row: the levels where there is room, and the change; or why there is none. */
export function talkEnd(
  row: TalkMark,
  { formats, text, results, asOf }: Omit<TalkRowOptions, "dom">,
  isNarrow: boolean,
): { levels: string; change: string } {
  if (row.effect_amount !== null) {
    const levels = text.from_to(formats.compact(row.amount_before), formats.compact(row.amount_after));
    return { levels: isNarrow ? "" : levels, change: formats.change(row.effect_amount) };
  }
  const why = () => {
    if (row.result !== "too_early") return results.results[row.result];
    if (row.review_on === null || row.review_on <= asOf)
      return text.months(formats.count(row.months_after), formats.count(leastMonths));
    const review = formats.date(row.review_on);
    return isNarrow ? review : results.review_on(review);
  };
  return { levels: why(), change: "" };
}

/** One conversation: its customer and topic, the ring before, the dot after with its range, the diamond of the target. */
export function talkRow(row: TalkMark, y: number, place: TalkPlace, options: TalkRowOptions): SVGElement {
  const { svg } = options.dom;
  const { x, left, right, width, levels, isNarrow } = place;
  const zero = x(0);
  const target = row.target_amount !== null && row.target_amount > 0 ? x(row.target_amount) : null;
  const end = talkEnd(row, options, isNarrow);
  const line = (name: string, from: number, to: number) =>
    svg("line", { class: name, x1: from.toFixed(1), x2: to.toFixed(1), y1: y, y2: y });
  const parts: (SVGElement | null)[] = [line("talk-track", left, right)];
  if (row.effect_amount !== null) {
    const [low, high] = [row.effect_low, row.effect_high].map((bound, side) =>
      bound === null ? (side === 0 ? left : right) : Math.min(Math.max(x(bound), left), right),
    ) as [number, number];
    const at = x(row.effect_amount);
    parts.push(line("talk-range", low, high), line("talk-change", zero, at));
    parts.push(ring(zero), diamond(target));
    parts.push(svg("circle", { class: "talk-after", cx: at.toFixed(1), cy: y, r: 5.5 }));
  } else {
    if (target !== null && row.result === "too_early") parts.push(line("talk-ahead", zero, target));
    parts.push(ring(zero), diamond(target));
  }
  return svg("g", { class: `talk talk-${row.result}` }, label(), ...parts, ...ending());

  function ring(at: number) {
    return svg("circle", { class: "talk-before", cx: at.toFixed(1), cy: y, r: 4 });
  }

  function diamond(at: number | null) {
    return at === null
      ? null
      : svg("path", { class: "talk-target", d: `M${at.toFixed(1)},${y - 7}l5.5,7l-5.5,7l-5.5,-7z` });
  }

  function label() {
    const room = isNarrow ? width : left - 16;
    const name = clip(row.name, room * (row.topic ? 0.66 : 1), 13);
    const topic = row.topic ? clip(row.topic, room - textWidth(name, 13) - 14, 12) : null;
    const words = svg(
      "text",
      { class: "talk-name", x: 0, y: isNarrow ? y - 15 : y + 4 },
      svg("tspan", {}, name),
      topic && svg("tspan", { class: "talk-topic", dx: 5 }, `· ${topic}`),
    );
    return row.is_known ? svg("a", { href: customerHref(row.customer_id) }, words) : words;
  }

  function ending() {
    const at = end.change ? levels : width;
    return [
      end.levels ? svg("text", { class: "talk-levels", x: at, y: y + 4 }, end.levels) : null,
      end.change ? svg("text", { class: "talk-amount", x: width, y: y + 4 }, end.change) : null,
    ];
  }
}
