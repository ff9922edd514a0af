import { dom } from "./dom.js";
import type { ChartOptions } from "./figure.js";
import type { PyramidPanel } from "./pyramid_panels.js";
import { textWidth } from "./style.js";

/** One row of a pyramid: its name, its colour, and whether texts on that colour are light. */
export interface PyramidLine<K extends string> {
  readonly key: K;
  readonly label: string;
  readonly colour: string;
  readonly isDark: boolean;
}

/** Where the bars of a panel stand, in pixels. */
export interface PyramidBarOptions extends Pick<ChartOptions, "document"> {
  /** Middle of the panel. */
  readonly x: number;
  /** Top of the bar. */
  readonly y: number;
  readonly height: number;
  /** Half of the room that the longest bar takes. */
  readonly reach: number;
  /** Whether the texts stand below the bars. */
  readonly isBelow: boolean;
  /** Whether value and share stand in one line there. */
  readonly isOneLine: boolean;
  /** The number of the panel, for those who look for one bar. */
  readonly at: number;
}

/** One bar with its value and share, and brackets as wide as it was a year ago. */
export function drawPyramidBar<K extends string>(
  panel: PyramidPanel<K>,
  { key, colour, isDark }: PyramidLine<K>,
  { document, x, y, height, reach, isBelow, isOneLine, at }: PyramidBarOptions,
): SVGElement[] {
  const { svg } = dom(document);
  const [value, share] = [panel.value(key), panel.share(key)];
  const [now, before] = [panel.length(key, "current"), panel.length(key, "prior")];
  const half = (length: number | null) => Math.max(Math.abs(length ?? 0) * reach, 1);
  const needed = Math.max(textWidth(value, 13), textWidth(share, 12)) + 12;
  const isInside = !isBelow && now !== null && now !== 0 && 2 * half(now) > needed;
  const fill = (now ?? 0) < 0 ? "var(--loss)" : colour;
  const centre = y + height / 2 + (share ? -2 : 5);
  const parts: SVGElement[] = [];
  if (now !== null)
    parts.push(
      svg("rect", {
        "data-bar": `${at} ${key}`,
        x: (x - half(now)).toFixed(1),
        y,
        width: (half(now) * 2).toFixed(1),
        height,
        fill,
      }),
    );
  if (before !== null) {
    const isWithin = half(before) < half(now) - 1;
    // Two lines within a loss, or through a text, are no brackets to the eye: these lie above the bar.
    const isAbove = isWithin && ((now ?? 0) < 0 || (isInside && 2 * half(before) < needed + 8));
    parts.push(
      svg("path", {
        // On a bar of the colour of ink, ink is not seen.
        class: isWithin && isDark && !isAbove ? "pyramid-ghost within" : "pyramid-ghost",
        d: isAbove ? bracketAbove(half(before)) : bracketsBeside(half(before)),
      }),
    );
  }
  return [...parts, ...texts()].filter((part) => part !== null);

  /** A bracket on either side, as high as the bar and a little more. */
  function bracketsBeside(reached: number): string {
    return [-1, 1].map((side) => `M${(x + side * reached).toFixed(1)},${y - 2}V${y + height + 2}`).join("");
  }

  /** One bracket that lies on the bar, as wide as it was; a few pixels at least, so that its ends are seen. */
  function bracketAbove(reached: number): string {
    const wide = Math.max(reached, 3);
    return `M${(x - wide).toFixed(1)},${y - 1}v-4.5H${(x + wide).toFixed(1)}v4.5`;
  }

  function texts() {
    const line = (text: string, top: number, name: string, where = x, halo: string | null = null) =>
      text ? svg("text", { class: name, x: where, y: top, stroke: halo }, text) : null;
    if (isOneLine) {
      const both = svg(
        "text",
        { class: "pyramid-value", x, y: y + height + 16 },
        svg("tspan", {}, `${value} `),
      );
      if (share) both.append(svg("tspan", { class: "pyramid-share", dx: 3 }, share));
      return [both];
    }
    if (isBelow)
      return [line(value, y + height + 16, "pyramid-value"), line(share, y + height + 31, "pyramid-share")];
    const where = isInside ? x : x + Math.max(half(now), half(before)) + 7;
    const ground = (now ?? 0) < 0 ? "loss" : isDark ? "dark" : "light";
    const kind = isInside ? `inside inside-${ground}` : "beside";
    // A bracket of a year ago may touch the text.
    const halo = isInside ? fill : null;
    return [
      line(value, centre, `pyramid-value ${kind}`, where, halo),
      line(share, centre + 15, `pyramid-share ${kind}`, where, halo),
    ];
  }
}
