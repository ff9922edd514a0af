import type { Run } from "../../lib/changes/runs.js";
import { addMonths } from "../../lib/time/windows.js";
import { canvas, dom } from "./dom.js";
import type { ChartOptions } from "./figure.js";
import { monthTicks } from "./month_axis.js";
import { textWidth } from "./style.js";

/** One measure by which a customer had a tier, in stretches as long as it kept it. */
export interface TierLane {
  readonly label: string;
  readonly runs: readonly Run<string>[];
  readonly name: (value: string) => string;
  readonly colour: (value: string) => string;
  readonly isDark: (value: string) => boolean;
}

/** What lanes are drawn with. */
export interface TierLanesDrawing extends ChartOptions {
  /** First days of the first and last month drawn. */
  readonly first: Date;
  readonly last: Date;
  /** A stretch in words. */
  readonly said: (lane: TierLane, run: Run<string>) => string;
}

/** A lane a measure over the months, with the name of a tier where its stretch has room for it. */
export function drawTierLanes(
  lanes: readonly TierLane[],
  { words, formats, width = 640, document, first, last, said }: TierLanesDrawing,
): SVGSVGElement {
  const { svg } = dom(document);
  const isNarrow = width < 480;
  const left = isNarrow ? 0 : Math.max(...lanes.map(({ label }) => textWidth(label, 13))) + 12;
  const [bar, above, pitch] = [22, isNarrow ? 16 : 0, isNarrow ? 48 : 30];
  const end = addMonths(last, 1);
  const x = (date: Date) => left + ((+date - +first) / (+end - +first)) * (width - left);
  const draw = (lane: TierLane, index: number) => {
    const y = index * pitch + above;
    return [
      svg("text", { class: "lane-label", x: 0, y: isNarrow ? y - 4 : y + 16 }, lane.label),
      ...lane.runs.flatMap((run) => {
        const [from, to] = [x(run.from), x(addMonths(run.to, 1))];
        const name = lane.name(run.value);
        return [
          svg("rect", {
            "data-tip": said(lane, run),
            x: from.toFixed(1),
            y,
            width: Math.max(to - from - 1, 1).toFixed(1),
            height: bar,
            fill: lane.colour(run.value),
          }),
          textWidth(name) + 8 < to - from
            ? svg(
                "text",
                {
                  class: `lane-name inside-${lane.isDark(run.value) ? "dark" : "light"}`,
                  x: from + 5,
                  y: y + 15,
                },
                name,
              )
            : null,
        ];
      }),
    ];
  };
  const height = lanes.length * pitch + 20;
  const ticks = monthTicks(first, last, Math.floor((width - left) / 90));
  return svg(
    "svg",
    canvas({ class: "tier-lanes", role: "img", label: words.customer.charts.lanes.title, width, height }),
    ...lanes.flatMap(draw),
    ...ticks
      .filter((tick) => x(tick) + textWidth(formats.month(tick), 11) < width)
      .map((tick) =>
        svg("text", { class: "lane-tick", x: x(tick).toFixed(1), y: height - 4 }, formats.month(tick)),
      ),
  );
}
