import * as Plot from "@observablehq/plot";

/** Pixels from the top of a row on a phone down to where its name, which stands above the bar, ends. */
const nameEnds = 17;

/** The line at zero: through all rows, or, where names stand above the bars, beside the bars only, so that it crosses no name. */
export function zeroLine(rows: readonly { readonly key: string }[], isNarrow: boolean): Plot.Markish {
  const stroke = "var(--line-strong)";
  if (!isNarrow) return Plot.ruleX([0], { stroke });
  return Plot.tickX(rows, { x: () => 0, y: "key", stroke, insetTop: nameEnds });
}
