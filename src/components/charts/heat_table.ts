import { dom } from "./dom.js";
import type { ChartOptions } from "./figure.js";

/** One cell: a count, an amount and the weight (0–1) of its tint; `null` where it cannot exist. */
export interface HeatCell {
  readonly count: string;
  readonly amount: string;
  /** The amount in full, in the tip. */
  readonly exact: string;
  /** −1 to 1: how strong the tint, and towards loss or gain; `neutral` tables use 0 to 1. */
  readonly weight: number;
  readonly isStay?: boolean;
  /** What a click on the cell shows, for readers who do not see the table. */
  readonly label: string;
}

/** A table of two ways to part the same customers, with the cell of every pair. */
export interface HeatTable<K extends string> {
  readonly caption: string;
  readonly corner: { readonly rows: string; readonly columns: string };
  readonly rows: readonly { readonly key: K; readonly label: string; readonly total: string }[];
  readonly columns: readonly { readonly key: K; readonly label: string; readonly total: string }[];
  readonly cell: (row: K, column: K) => HeatCell | null;
  readonly total: string;
  readonly tone: "neutral" | "signed";
  readonly onCell?: (row: K, column: K) => void;
}

/** A table of tiers by tiers whose tint shows where the weight lies; a cell with customers can be opened. */
export function drawHeatTable<K extends string>(
  heat: HeatTable<K>,
  { document }: Pick<ChartOptions, "document">,
) {
  const { h } = dom(document);
  const cell = (row: K, column: K) => {
    const value = heat.cell(row, column);
    if (!value) return h("td", { class: "heat none" }, "·");
    const tone = heat.tone === "neutral" ? "neutral" : value.weight < 0 ? "loss" : "gain";
    const content = [h("strong", {}, value.count), h("small", {}, value.amount)];
    const spoken = h("span", { class: "unseen" }, value.label);
    const inside = heat.onCell ? h("button", { type: "button" }, ...content, spoken) : null;
    inside?.addEventListener("click", () => heat.onCell!(row, column));
    return h(
      "td",
      {
        class: `heat ${tone}${value.isStay ? " stay" : ""}`,
        style: `--weight: ${Math.abs(value.weight).toFixed(3)}`,
        "data-tip": value.exact,
      },
      ...(inside ? [inside] : content),
    );
  };
  return h(
    "div",
    { class: "table-box", tabindex: 0, role: "region", "aria-label": heat.caption },
    h(
      "table",
      { class: "heat-table" },
      h("caption", { class: "unseen" }, heat.caption),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          h("td", { class: "corner" }),
          h("th", { class: "axis", colspan: heat.columns.length, scope: "colgroup" }, heat.corner.columns),
          h("td", { class: "corner sum" }),
        ),
        h(
          "tr",
          {},
          h("th", { class: "axis", scope: "col" }, heat.corner.rows),
          ...heat.columns.map((column) => h("th", { scope: "col" }, column.label)),
          h("th", { scope: "col", class: "sum" }, heat.total),
        ),
      ),
      h(
        "tbody",
        {},
        ...heat.rows.map((row) =>
          h(
            "tr",
            {},
            h("th", { scope: "row", "data-total": row.total }, row.label),
            ...heat.columns.map((column) => cell(row.key, column.key)),
            h("td", { class: "sum" }, row.total),
          ),
        ),
        h(
          "tr",
          { class: "sum" },
          h("th", { scope: "row" }, heat.total),
          ...heat.columns.map((column) => h("td", {}, column.total)),
          h("td", {}),
        ),
      ),
    ),
  );
}
