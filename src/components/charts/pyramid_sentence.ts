import { nameOf } from "../../lib/words/name_of.js";
import type { PanelOptions, Period, PyramidRow } from "./pyramid_panels.js";

/** The sentence over a pyramid: what the top and large tiers bring and take, and how that compares with a year ago. */
export function pyramidSentence(
  rows: readonly PyramidRow[],
  { words, formats, measure }: PanelOptions,
): string {
  const text = words.charts.pyramid;
  const of = (period: Period) =>
    rows.filter((row) => row.measure === measure && row.period === period && row.tier !== "inactive");
  const best = of("current").filter((row) => row.tier === "top" || row.tier === "large");
  const count = best.reduce((sum, row) => sum + row.customer_count, 0);
  const total = of("current").reduce((sum, row) => sum + row.customer_count, 0);
  if (total === 0) return text.empty;
  if (total === 1) return text.only_one;
  const sum = (part: readonly PyramidRow[], key: "value_share" | "hours_share") =>
    part.some((row) => row[key] != null) ? part.reduce((all, row) => all + (row[key] ?? 0), 0) : null;
  const [value, hours] = [sum(best, "value_share"), sum(best, "hours_share")];
  const label = nameOf(words.common.measures, measure);
  const who = [formats.count(count), formats.count(total)] as const;
  if (value === null && measure !== "contribution_per_hour") {
    const amount = (part: readonly PyramidRow[]) => part.reduce((all, row) => all + (row.value ?? 0), 0);
    return text.caption_negative(
      ...who,
      formats.money(amount(best)),
      label,
      formats.money(amount(of("current"))),
    );
  }
  if (value === null) {
    const top = of("current").find((row) => row.tier === "top")?.value ?? null;
    const small = of("current").find((row) => row.tier === "small")?.value ?? null;
    return text.caption_rate(formats.money(top), formats.money(small));
  }
  const before = sum(
    of("prior").filter((row) => row.tier === "top" || row.tier === "large"),
    "value_share",
  );
  const since = before === null ? "" : ` ${text.caption_prior(formats.share(before, 0))}`;
  return hours === null
    ? text.caption(...who, formats.share(value, 0), label) + since + ` ${text.no_hours}`
    : text.caption_hours(...who, formats.share(value, 0), label, formats.share(hours, 0)) + since;
}
