import * as Plot from "@observablehq/plot";
import type { AttentionBand, BandSum } from "../../lib/hours/attention_bands.js";
import type { AttentionWords } from "../../lib/words/attention.js";
import type { ChartOptions } from "./figure.js";
import { plotDefaults, tip } from "./style.js";

/** What the bands are drawn with. */
export interface AttentionBandsOptions extends ChartOptions {
  readonly text: AttentionWords;
  /** Address that shows the customers of a band. */
  readonly hrefOf: (band: AttentionBand) => string;
  /** The band that is shown below, if one is. */
  readonly chosen?: AttentionBand | null;
  /** The contribution above zero, in euros, of which the shares are; told where somebody brings none. */
  readonly positive?: number | null;
}

/** Bars back to back on one scale, a row a band: value to the left, hours to the right; all but the band chosen stand back. */
export function drawAttentionBands(
  bands: readonly BandSum[],
  { formats, width = 640, document, text, hrefOf, chosen = null }: AttentionBandsOptions,
) {
  const most = Math.max(...bands.flatMap((band) => [band.hours_share, band.contribution_share]));
  const name = ({ band }: BandSum) => text.bands.names[band];
  const count = ({ customer_count }: BandSum) =>
    text.customers(customer_count, formats.count(customer_count));
  const isNarrow = width < 560;
  const hover = (band: BandSum) =>
    `${name(band)}: ${count(band)}\n${text.bands.value}: ${formats.share(band.contribution_share)}\n${text.bands.hours}: ${formats.share(band.hours_share)}`;
  // Of a narrow chart: a line above the bar, clear of it.
  const above = -22;
  const shown = (band: BandSum) => (chosen === null || chosen === band.band ? 1 : 0.35);
  return Plot.plot({
    ...plotDefaults(document),
    ariaLabel: text.bands.title,
    width,
    height: bands.length * (isNarrow ? 52 : 40) + 30,
    marginLeft: isNarrow ? 4 : 150,
    marginRight: 4,
    marginTop: 26,
    marginBottom: 4,
    x: { domain: [-most * 1.3, most * 1.3], axis: null },
    y: { domain: bands.map(name), axis: null, padding: isNarrow ? 0.5 : 0.28 },
    marks: [
      Plot.text([text.bands.value], {
        x: -most * 0.04,
        frameAnchor: "top",
        dy: -18,
        textAnchor: "end",
        fill: "var(--muted)",
      }),
      Plot.text([text.bands.hours], {
        x: most * 0.04,
        frameAnchor: "top",
        dy: -18,
        textAnchor: "start",
        fill: "var(--muted)",
      }),
      Plot.barX(bands, {
        x1: 0,
        x2: (band: BandSum) => -band.contribution_share,
        y: name,
        fill: "var(--total)",
        fillOpacity: shown,
        href: (band: BandSum) => hrefOf(band.band),
        ariaLabel: (band: BandSum) => `${name(band)}, ${text.bands.value}`,
      }),
      Plot.barX(bands, {
        x1: 0,
        x2: "hours_share",
        y: name,
        fill: (band: BandSum) => (band.hours_share > band.contribution_share ? "var(--loss)" : "var(--gain)"),
        fillOpacity: shown,
        href: (band: BandSum) => hrefOf(band.band),
        ariaLabel: (band: BandSum) => `${name(band)}, ${text.bands.hours}`,
      }),
      Plot.text(bands, {
        x: (band: BandSum) => -band.contribution_share,
        y: name,
        text: (band: BandSum) => formats.share(band.contribution_share, 0),
        textAnchor: "end",
        dx: -5,
      }),
      Plot.text(bands, {
        x: "hours_share",
        y: name,
        text: (band: BandSum) => formats.share(band.hours_share, 0),
        textAnchor: "start",
        dx: 5,
      }),
      Plot.text(bands, {
        y: name,
        text: name,
        frameAnchor: "left",
        textAnchor: "start",
        dx: isNarrow ? 0 : -148,
        dy: isNarrow ? above : -7,
        fontWeight: 600,
      }),
      Plot.text(bands, {
        y: name,
        text: count,
        frameAnchor: isNarrow ? "right" : "left",
        textAnchor: isNarrow ? "end" : "start",
        dx: isNarrow ? 0 : -148,
        dy: isNarrow ? above : 8,
        fill: "var(--muted)",
      }),
      Plot.ruleX([0], { stroke: "var(--line-strong)" }),
      Plot.tip(bands, Plot.pointerY({ x: 0, y: name, title: hover, ...tip })),
    ],
  });
}
