import type { AttentionWords } from "../../lib/words/attention.js";
import type { ListColumn } from "../list/columns.js";
import { nameColumn } from "../list/name_column.js";
import type { Report } from "../report.js";
import type { Attended } from "./attended.js";

/** The columns of the list: what an hour brings, and how the hours compare with value and with what is usual. */
export function attentionColumns(
  { formats, words: { common } }: Report,
  { list: words }: AttentionWords,
): ListColumn<Attended>[] {
  return [
    nameColumn(words.name, { common }),
    {
      key: "per_hour",
      label: words.per_hour,
      isNumber: true,
      first: "ascending",
      value: (row) => row.contribution_per_hour,
      text: (row) => formats.money(row.contribution_per_hour),
    },
    {
      key: "hours",
      label: words.hours,
      isNumber: true,
      value: (row) => row.hours,
      text: (row) => formats.count(row.hours),
    },
    {
      key: "contribution",
      label: words.contribution,
      isNumber: true,
      value: (row) => row.contribution,
      text: (row) => formats.money(row.contribution),
    },
    {
      key: "attention",
      label: words.attention,
      isNumber: true,
      value: (row) => row.attention,
      text: (row) =>
        row.attention === null ? "–" : words.times(formats.fixed(row.attention, row.attention < 10 ? 1 : 0)),
    },
    {
      key: "per_order",
      label: words.per_order,
      isNumber: true,
      value: (row) => row.per_order,
      text: (row) => formats.fixed(row.per_order, 2),
    },
    {
      key: "freed",
      label: words.freed,
      isNumber: true,
      value: (row) => row.freed,
      text: (row) => formats.count(row.freed),
    },
  ];
}
