import { euros } from "./talk_groups.js";
import type { TalkMark, TalkPlace, TalkRowOptions } from "./talk_row.js";

/** The conversations without a row of their own, each a small dot where it came out, or at what was aimed at. */
export function otherTalks(
  rows: readonly TalkMark[],
  y: number,
  { x, left, right, isNarrow }: TalkPlace,
  { dom: { svg }, text, formats }: TalkRowOptions,
): SVGElement {
  return svg(
    "g",
    { class: "talk talk-others" },
    svg(
      "text",
      { class: "talk-topic", x: 0, y: isNarrow ? y - 15 : y + 4 },
      text.others(formats.count(rows.length)),
    ),
    svg("line", { class: "talk-track", x1: left, x2: right, y1: y, y2: y }),
    ...rows.map((row) =>
      svg("circle", {
        class: `talk talk-other talk-${row.result}`,
        cx: x(euros(row)).toFixed(1),
        cy: y,
        r: 3,
      }),
    ),
  );
}
