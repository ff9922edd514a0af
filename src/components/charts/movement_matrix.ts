import {
  areNew,
  moved,
  movementsBy,
  standingBefore,
  standingNow,
  standings,
  stoodBefore,
  type Moved,
  type Standing,
} from "../../lib/tiers/standings.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import { drawHeatTable } from "./heat_table.js";

export interface MovementMatrixOptions extends ChartOptions {
  readonly measure: string;
  /** By rank in both years, or now by the thresholds of a year ago. */
  readonly basis: "rank" | "frozen";
  readonly onCell?: (prior: Standing, now: Standing) => void;
}

/** A year ago against now: how many customers went which way, and what it did to the value. */
export function MovementMatrix(
  rows: readonly Moved[],
  { words, formats, document, measure, basis, onCell }: MovementMatrixOptions,
): HTMLElement {
  const text = words.charts.movements;
  const parts = { words, document, name: "movements", title: text.title };
  const mine = movementsBy(rows, measure, basis);
  if (mine.length === 0) return emptyFigure(text.empty, parts);
  const cells = new Map(mine.map((row) => [`${row.tier_prior} ${row.tier}`, row]));
  const most = Math.max(...mine.map((row) => Math.abs(row.value_change)), 1);
  const sum = (keep: (row: (typeof mine)[number]) => boolean, of: "customer_count" | "value_change") =>
    mine.filter(keep).reduce((total, row) => total + row[of], 0);
  const rowKeys = standings.filter((key) => mine.some((row) => row.tier_prior === key));
  const columnKeys = standings.filter((key) => mine.some((row) => row.tier === key));
  const allNew = areNew(rows, measure, basis);
  const unknown = sum((row) => row.tier === "none", "customer_count");
  const chart = drawHeatTable<Standing>(
    {
      caption: text.title,
      corner: { rows: text.year_ago, columns: text.now },
      rows: rowKeys.map((key) => ({
        key,
        label: standingBefore(key, words, allNew),
        total: formats.count(sum((row) => row.tier_prior === key, "customer_count")),
      })),
      columns: columnKeys.map((key) => ({
        key,
        label: standingNow(key, words),
        total: formats.count(sum((row) => row.tier === key, "customer_count")),
      })),
      total: text.customers,
      tone: "signed",
      cell: (prior, now) => {
        const cell = cells.get(`${prior} ${now}`);
        if (!cell) return null;
        const count = formats.count(cell.customer_count);
        return {
          count,
          amount: formats.compactChange(cell.value_change),
          exact: formats.change(cell.value_change),
          weight: Math.sign(cell.value_change) * Math.sqrt(Math.abs(cell.value_change) / most),
          isStay: prior === now,
          label: text.cell(
            count,
            stoodBefore(prior, words, allNew),
            standingNow(now, words),
            formats.change(cell.value_change),
          ),
        };
      },
      ...(onCell ? { onCell } : {}),
    },
    { document },
  );
  const { up, down } = moved(mine);
  const gone = sum((row) => row.tier === "inactive" && row.tier_prior !== "inactive", "customer_count");
  const back = sum((row) => row.tier_prior === "inactive" && row.tier !== "inactive", "customer_count");
  const fresh = sum((row) => row.tier_prior === "none", "customer_count");
  const isStill = up + down + gone + back + fresh + unknown === 0;
  return figureWithTable(chart, {
    ...parts,
    caption: [
      (isStill
        ? text.nobody
        : text.caption(
            formats.count(up),
            formats.count(down),
            formats.count(fresh),
            allNew,
            formats.count(gone),
          )) +
        (back > 0 ? text.back(formats.count(back)) : "") +
        text.all(formats.change(sum(() => true, "value_change"))),
      unknown > 0 ? text.unknown_note(unknown, formats.count(unknown)) : null,
      isStill ? null : basis === "rank" ? text.rank : text.frozen,
    ]
      .filter(Boolean)
      .join(" "),
  });
}
