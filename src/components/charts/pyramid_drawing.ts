import { tiers, type Tier } from "../../schema.js";
import { dom } from "./dom.js";
import type { ChartOptions } from "./figure.js";
import type { PyramidPanel } from "./pyramid_panels.js";
import { textWidth, tierColour } from "./style.js";

/** The tiers that a pyramid shows as rows. */
export const shownTiers: readonly Tier[] = tiers.filter((tier) => tier !== "inactive");

export interface PyramidDrawingOptions extends Pick<ChartOptions, "document"> {
  readonly width: number;
  readonly title: string;
  readonly tierLabel: (tier: Tier) => string;
  readonly isCompact: boolean;
  readonly onTier?: (tier: Tier) => void;
}

/** The silhouettes side by side; texts stand in or beside the bars where there is room, below them where there is not. */
export function drawPyramid(
  panels: readonly PyramidPanel[],
  { document, width, title, tierLabel, isCompact, onTier }: PyramidDrawingOptions,
): SVGSVGElement {
  const { svg } = dom(document);
  const isNarrow = width < 560;
  const left = isNarrow ? 0 : 96;
  const gap = isNarrow ? 12 : 28;
  const panelWidth = (width - left - gap * (panels.length - 1)) / panels.length;
  const isBelow = panelWidth < 230;
  const bar = isNarrow ? 30 : isCompact ? 40 : 62;
  const above = isNarrow ? 26 : 0;
  const rowHeight = above + bar + (isBelow ? 44 : 7);
  const head = 32;
  const top = (index: number) => head + index * rowHeight + above;
  const middleOf = (at: number) => left + at * (panelWidth + gap) + panelWidth / 2;
  const half = (length: number | null) => Math.max(Math.abs(length ?? 0) * (panelWidth / 2 - 2), 1);

  const drawText = (panel: PyramidPanel, tier: Tier, x: number, y: number) => {
    const [value, share] = [panel.value(tier), panel.share(tier)];
    const [now, before] = [panel.length(tier, "current"), panel.length(tier, "prior")];
    const line = (text: string, at: number, name: string, where = x) =>
      text ? svg("text", { class: name, x: where, y: at }, text) : null;
    if (isBelow)
      return [line(value, y + bar + 16, "pyramid-value"), line(share, y + bar + 31, "pyramid-share")];
    const needed = Math.max(textWidth(value, 13), textWidth(share, 12)) + 12;
    const isInside = (now ?? 0) > 0 && 2 * half(now) > needed;
    const where = isInside ? x : x + Math.max(half(now), half(before)) + 7;
    const kind = isInside ? `inside inside-${tier}` : "beside";
    const centre = y + bar / 2 + (share ? -2 : 5);
    return [
      line(value, centre, `pyramid-value ${kind}`, where),
      line(share, centre + 15, `pyramid-share ${kind}`, where),
    ];
  };

  const drawBar = (panel: PyramidPanel, tier: Tier, x: number, y: number) => {
    const [now, before] = [panel.length(tier, "current"), panel.length(tier, "prior")];
    const bracket = (side: number) => `M${(x + side * half(before)).toFixed(1)},${y - 2}v${bar + 4}`;
    return [
      now === null
        ? null
        : svg(
            "rect",
            {
              x: (x - half(now)).toFixed(1),
              y,
              width: (half(now) * 2).toFixed(1),
              height: bar,
              fill: now < 0 ? "var(--loss)" : tierColour(tier),
            },
            svg("title", {}, panel.hover(tier)),
          ),
      before === null ? null : svg("path", { class: "pyramid-ghost", d: bracket(-1) + bracket(1) }),
      ...drawText(panel, tier, x, y),
    ];
  };

  const drawRow = (tier: Tier, index: number) => {
    const figures = panels.map((panel) => `${panel.label}: ${panel.value(tier)} ${panel.share(tier)}`.trim());
    const y = top(index);
    const group = svg(
      "g",
      {
        class: onTier ? "pyramid-row opens" : "pyramid-row",
        role: onTier ? "button" : "img",
        tabindex: onTier ? 0 : null,
        // A button is named by its own words; a picture needs them said.
        "aria-label": onTier ? null : [tierLabel(tier), ...figures].join(", "),
      },
      svg("rect", { class: "pyramid-hit", x: 0, y: y - above - 3, width, height: rowHeight }),
      svg("text", { class: "pyramid-tier", x: 0, y: isNarrow ? y - 8 : y + bar / 2 + 5 }, tierLabel(tier)),
      ...panels.flatMap((panel, at) => drawBar(panel, tier, middleOf(at), y)),
    );
    if (!onTier) return group;
    group.addEventListener("click", () => onTier(tier));
    group.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      onTier(tier);
    });
    return group;
  };

  const height = head + shownTiers.length * rowHeight + 4;
  return svg(
    "svg",
    {
      class: "pyramid",
      role: "group",
      "aria-label": title,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
    },
    ...panels.map((panel, at) => svg("text", { class: "pyramid-head", x: middleOf(at), y: 16 }, panel.label)),
    ...shownTiers.map(drawRow),
  );
}
