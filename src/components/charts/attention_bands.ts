import * as Plot from "@observablehq/plot";
import type { AttentionBand, BandSum } from "../../lib/attention_bands.js";
import type { AttentionWords } from "../../lib/words/attention.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import { plotDefaults, tip } from "./style.js";

export interface AttentionBandsOptions extends ChartOptions {
  readonly text: AttentionWords;
  /** Address that shows the customers of a band. */
  readonly hrefOf: (band: AttentionBand) => string;
  /** The band that is shown below, if one is. */
  readonly chosen?: AttentionBand | null;
}

/**
 * Back to back by band, on one scale: what its customers bring to the left, the hours that they take to the right. Where
 * hours follow value both sides are as long; a bar leads to its customers.
 */
export function AttentionBands(
  bands: readonly BandSum[],
  { words, formats, width = 640, document, text, hrefOf, chosen = null }: AttentionBandsOptions,
): HTMLElement {
  const parts = { words, document, name: "attention-bands", title: text.bands.title };
  if (bands.every(({ hours_share }) => hours_share === 0)) return emptyFigure(text.bands.empty, parts);
  const takers = bands.filter(({ band }) => ["double", "over_four", "no_value"].includes(band));
  const sum = (of: (band: BandSum) => number) => takers.reduce((total, band) => total + of(band), 0);
  const most = Math.max(...bands.flatMap((band) => [band.hours_share, band.contribution_share]));
  const name = ({ band }: BandSum) => text.bands.names[band];
  const count = ({ customer_count }: BandSum) =>
    text.customers(customer_count, formats.count(customer_count));
  const isNarrow = width < 560;
  const hover = (band: BandSum) =>
    `${name(band)}: ${count(band)}\n${text.bands.value}: ${formats.share(band.contribution_share)}\n${text.bands.hours}: ${formats.share(band.hours_share)}`;
  const shown = (band: BandSum) => (chosen === null || chosen === band.band ? 1 : 0.35);
  const chart = Plot.plot({
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
        dy: isNarrow ? -18 : -7,
        fontWeight: 600,
      }),
      Plot.text(bands, {
        y: name,
        text: count,
        frameAnchor: isNarrow ? "right" : "left",
        textAnchor: isNarrow ? "end" : "start",
        dx: isNarrow ? 0 : -148,
        dy: isNarrow ? -18 : 8,
        fill: "var(--muted)",
      }),
      Plot.ruleX([0], { stroke: "var(--line-strong)" }),
      Plot.tip(bands, Plot.pointerY({ x: 0, y: name, title: hover, ...tip })),
    ],
  });
  return figureWithTable(chart, {
    ...parts,
    caption: text.bands.caption(
      text.customers(
        sum((band) => band.customer_count),
        formats.count(sum((band) => band.customer_count)),
      ),
      formats.share(
        sum((band) => band.hours_share),
        0,
      ),
      formats.share(
        sum((band) => band.contribution_share),
        0,
      ),
    ),
    table: {
      columns: [
        { label: text.bands.band },
        { label: text.bands.customers, isNumber: true },
        { label: text.bands.value, isNumber: true },
        { label: text.bands.hours, isNumber: true },
      ],
      rows: bands.map((band) => [
        name(band),
        formats.count(band.customer_count),
        formats.share(band.contribution_share),
        formats.share(band.hours_share),
      ]),
    },
  });
}
