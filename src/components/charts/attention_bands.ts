import type { BandSum } from "../../lib/hours/attention_bands.js";
import { drawAttentionBands, type AttentionBandsOptions } from "./attention_bands_drawing.js";
import { emptyFigure, figureWithTable } from "./figure.js";

/**
 * Back to back by band, on one scale: what its customers bring to the left, the hours that they take to the right. Where
 * hours follow value both sides are as long; a bar leads to its customers.
 */
export function AttentionBands(
  bands: readonly BandSum[],
  {
    words,
    formats,
    width = 640,
    document,
    text,
    hrefOf,
    chosen = null,
    positive = null,
  }: AttentionBandsOptions,
): HTMLElement {
  const parts = { words, document, name: "attention-bands", title: text.bands.title };
  if (bands.every(({ hours_share }) => hours_share === 0)) return emptyFigure(text.bands.empty, parts);
  const takers = bands.filter(({ band }) => ["double", "over_four", "no_value"].includes(band));
  const sum = (of: (band: BandSum) => number) => takers.reduce((total, band) => total + of(band), 0);
  const count = sum((band) => band.customer_count);
  const name = ({ band }: BandSum) => text.bands.names[band];
  const takes =
    count === 0
      ? text.bands.nobody
      : text.bands.caption(
          text.customers(count, formats.count(count)),
          formats.share(
            sum((band) => band.hours_share),
            0,
          ),
          formats.share(
            sum((band) => band.contribution_share),
            0,
          ),
        );
  const losers = bands.find(({ band }) => band === "no_value")?.customer_count ?? 0;
  return figureWithTable(
    drawAttentionBands(bands, { words, formats, width, document, text, hrefOf, chosen }),
    {
      ...parts,
      caption:
        positive !== null && losers > 0
          ? `${takes} ${text.bands.of_positive(formats.money(positive))}`
          : takes,
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
    },
  );
}
