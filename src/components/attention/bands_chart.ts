import { attentionBands, sumBands, type AttentionBand } from "../../lib/hours/attention_bands.js";
import type { AttentionWords } from "../../lib/words/attention.js";
import { AttentionBands } from "../charts/attention_bands.js";
import { fit } from "../fit.js";
import type { Report } from "../report.js";
import type { Attended } from "./attended.js";
import type { AttentionChoice } from "./attention_choice.js";

/** Share of hours against share of value, band by band; a bar leads to its customers on this page, without a new page. */
export function BandsChart(
  { state, band }: AttentionChoice,
  rows: () => readonly Attended[],
  { words, formats, facts }: Report,
  text: AttentionWords,
) {
  const hrefOf = (of: AttentionBand) => {
    const { team } = state.get();
    return `./attention.html?${new URLSearchParams({ ...(team ? { team } : {}), band: of })}#customers`;
  };
  const chart = fit((width) =>
    AttentionBands(sumBands(rows()), {
      ...{ words, formats, width, text, hrefOf },
      chosen: band(),
      positive: facts.attention_contribution,
    }),
  );
  chart.node.addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a");
    const address =
      link?.getAttribute("href") ?? link?.getAttributeNS("http://www.w3.org/1999/xlink", "href");
    const opened = new URLSearchParams(address?.split(/[?#]/)[1]).get("band");
    if (!attentionBands.includes(opened as AttentionBand)) return;
    event.preventDefault();
    state.choose({ band: opened === state.get().band ? "all" : (opened as AttentionBand) });
  });
  return chart;
}
