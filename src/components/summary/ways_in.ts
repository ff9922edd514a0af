import { summary } from "../../lib/words/summary.js";
import { talk } from "../../lib/words/talk.js";
import { handleTitle } from "../customer/handle_texts.js";
import type { Report } from "../report.js";
import { readTable } from "../tables.js";

/** For each of these customers that has one, the handle that brings most, as a way into the conversation in words. */
export async function readWaysIn(
  href: string,
  customerIds: readonly string[],
  report: Report,
): Promise<ReadonlyMap<string, string>> {
  const { formats, words } = report;
  const text = summary[words.language].talk;
  const rows = (await readTable(href, "summary_handles")).filter((row) =>
    customerIds.includes(row.customer_id),
  );
  return new Map(
    rows.map((row) => {
      const title = handleTitle(row, report, talk[words.language].handles);
      const handle = `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
      const way = row.is_whole ? text.way_in_whole : text.way_in;
      return [row.customer_id, way(handle, formats.change(row.amount))];
    }),
  );
}
