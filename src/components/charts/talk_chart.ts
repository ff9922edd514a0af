import { conversations } from "../../lib/words/conversations.js";
import { talkResultWords } from "../../lib/words/talk_results.js";
import { canvas, dom } from "./dom.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import { textWidth } from "./style.js";
import { talkGroups } from "./talk_groups.js";
import { otherTalks } from "./talk_others.js";
import { talkEnd, talkRow, type TalkMark } from "./talk_row.js";
import { roundTicks, talkDomain } from "./talk_scale.js";
import { talkTable } from "./talk_table.js";

export interface TalkChartOptions extends ChartOptions {
  /** Rows drawn at most: of those measured, those too early, and those that cannot be told. */
  readonly most?: readonly [number, number, number];
  readonly asOf: Date;
  /** What a row shows, in sentences, for its hover. */
  readonly told: (row: TalkMark) => string;
}

/** Each conversation from before to after against its target, the level before at zero; measured ones by what they brought, then those to come by their target. */
export function TalkChart(
  rows: readonly TalkMark[],
  { words, formats, width = 720, document, most = [16, 10, 5], asOf, told }: TalkChartOptions,
): HTMLElement {
  const text = conversations[words.language].chart;
  const results = talkResultWords[words.language];
  const parts = { words, document, name: "talks", title: text.title };
  if (rows.length === 0) return emptyFigure(text.empty, parts);
  const make = dom(document);
  const { h, svg } = make;
  const options = { dom: make, formats, text, results, asOf };
  const groups = talkGroups(rows, most);
  const shown = groups.flatMap((group) => group.shown);
  const isNarrow = width < 620;
  const ends = shown.map((row) => talkEnd(row, options, isNarrow));
  const widest = (texts: readonly string[], size: number) =>
    Math.max(0, ...texts.map((one) => textWidth(one, size)));
  const changeWidth = widest(
    ends.map((end) => end.change),
    12,
  );
  const levelsWidth = widest(
    ends.filter(({ change }) => change).map((end) => end.levels),
    11,
  );
  const whyWidth = widest(
    ends.filter(({ change }) => !change).map((end) => end.levels),
    11,
  );
  const levels = width - changeWidth - 12;
  const left = isNarrow ? 8 : Math.min(width * 0.38, 420);
  const right = width - Math.max(changeWidth + (levelsWidth && levelsWidth + 12), whyWidth) - 16;
  const [low, high] = talkDomain(shown);
  const x = (amount: number) => left + 6 + ((amount - low) / (high - low || 1)) * (right - left - 12);
  const pitch = isNarrow ? 46 : 28;
  const middle = isNarrow ? 30 : 14;
  const heading = 34;
  const place = { x, left, right, width, levels, isNarrow };
  let y = 20;
  const drawn: SVGElement[] = [];
  const rowTops: number[] = [];
  for (const { kind, count, shown: part, others } of groups) {
    drawn.push(svg("text", { class: "talk-kind", x: 0, y: y + 20 }, text[kind](formats.count(count))));
    y += heading;
    for (const row of part) {
      const node = talkRow(row, y + middle, place, options);
      node.setAttribute("data-tip", `${row.name}: ${told(row)}`);
      node.prepend(svg("rect", { class: "tip-hit", x: 0, y, width, height: pitch }));
      drawn.push(node);
      rowTops.push(y);
      y += pitch;
    }
    if (others.length === 0) continue;
    drawn.push(otherTalks(others, y + middle, place, options));
    rowTops.push(y);
    y += pitch;
  }
  const ticks = roundTicks(low, high, Math.max(2, Math.floor((right - left) / 90)));
  const named = (tick: number) => (tick === 0 ? text.before : formats.compactChange(tick));
  // On a phone names stand above the rows: the lines go beside what is drawn only, and cross no name.
  const spans = isNarrow ? [[17, 23], ...rowTops.map((top) => [top + 20, top + pitch - 4])] : [[20, y]];
  const axis = ticks.flatMap((tick) => [
    ...spans.map(([y1, y2]) =>
      svg("line", {
        class: tick === 0 ? "talk-zero" : "talk-grid",
        x1: x(tick).toFixed(1),
        x2: x(tick).toFixed(1),
        y1: y1!,
        y2: y2!,
      }),
    ),
    svg(
      "text",
      { class: "talk-tick", x: Math.max(x(tick), textWidth(named(tick), 11) / 2).toFixed(1), y: 12 },
      named(tick),
    ),
  ]);
  const chart = svg(
    "svg",
    canvas({ class: "talks", role: "group", label: text.title, width, height: y + 4 }),
    ...axis,
    ...drawn,
  );
  const measured = groups.find(({ kind }) => kind === "measured")?.count ?? 0;
  return figureWithTable(h("div", {}, h("p", { class: "chart-note chart-key" }, text.note), chart), {
    ...parts,
    caption: [
      text.caption(formats.count(measured), formats.count(rows.length)),
      groups.some(({ others }) => others.length > 0) ? text.largest : null,
    ]
      .filter(Boolean)
      .join(" "),
    table: talkTable(shown, options),
  });
}
