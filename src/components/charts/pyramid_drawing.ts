import { canvas, dom } from "./dom.js";
import type { ChartOptions } from "./figure.js";
import { onPress } from "./press.js";
import { drawPyramidBar, type PyramidLine } from "./pyramid_bar.js";
import type { PyramidPanel } from "./pyramid_panels.js";

export interface PyramidDrawingOptions<K extends string> extends Pick<ChartOptions, "document"> {
  readonly lines: readonly PyramidLine<K>[];
  readonly width: number;
  readonly title: string;
  readonly isCompact: boolean;
  /** Called with the row that is opened. */
  readonly onLine?: (key: K) => void;
}

/** The silhouettes side by side; texts stand in or beside the bars where there is room, below them where there is not. */
export function drawPyramid<K extends string>(
  panels: readonly PyramidPanel<K>[],
  { document, lines, width, title, isCompact, onLine }: PyramidDrawingOptions<K>,
): SVGSVGElement {
  const { svg } = dom(document);
  const isNarrow = width < 560;
  const left = isNarrow ? 0 : 96;
  const gap = isNarrow ? 12 : 28;
  const panelWidth = (width - left - gap * (panels.length - 1)) / panels.length;
  const isBelow = panelWidth < 230;
  // As on paper, a small one has value and share in one line: half of what it took was room for texts.
  const isSmall = !isNarrow && width < 720;
  const isOneLine = isBelow && isSmall;
  const bar = isNarrow ? 30 : isSmall ? 32 : isCompact ? 40 : 62;
  const above = isNarrow ? 26 : 0;
  const rowHeight = above + bar + (isOneLine ? 30 : isBelow ? 44 : 7);
  const head = 32;
  const top = (index: number) => head + index * rowHeight + above;
  const middleOf = (at: number) => left + at * (panelWidth + gap) + panelWidth / 2;
  const drawRow = (line: PyramidLine<K>, index: number) => {
    const { key, label } = line;
    const figures = panels.map((panel) => `${panel.label}: ${panel.value(key)} ${panel.share(key)}`.trim());
    const y = top(index);
    const group = svg(
      "g",
      {
        class: onLine ? "pyramid-row opens" : "pyramid-row",
        role: onLine ? "button" : "img",
        tabindex: onLine ? 0 : null,
        // A button is named by its own words; a picture needs them said.
        "aria-label": onLine ? null : [label, ...figures].join(", "),
        "data-tip": [label, ...panels.map((panel) => panel.told(key))].join("\n"),
      },
      svg("rect", { class: "pyramid-hit", x: 0, y: y - above - 3, width, height: rowHeight }),
      svg("text", { class: "pyramid-tier", x: 0, y: isNarrow ? y - 8 : y + bar / 2 + 5 }, label),
      ...panels.flatMap((panel, at) =>
        drawPyramidBar(panel, line, {
          ...{ document, at, x: middleOf(at), y, height: bar, reach: panelWidth / 2 - 2, isBelow, isOneLine },
        }),
      ),
    );
    if (onLine) onPress(group, () => onLine(key));
    return group;
  };

  const height = head + lines.length * rowHeight + 4;
  return svg(
    "svg",
    canvas({ class: "pyramid", role: "group", label: title, width, height }),
    ...panels.map((panel, at) => svg("text", { class: "pyramid-head", x: middleOf(at), y: 16 }, panel.label)),
    ...lines.map(drawRow),
  );
}
