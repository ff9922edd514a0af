import { barProducts, type ProductBridge, type ProductEffect } from "../../lib/bridge/product_effects.js";
import { behind } from "../../lib/words/behind.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";

/** What the products of a bar are listed with. */
export interface BarProductsOptions {
  readonly effect: ProductEffect;
  readonly report: Report;
  /** Opens the lines of a product on both sides of the comparison. */
  readonly onProduct: (productId: string) => void;
}

/** The products that make up a bar, with their part of it, what they were and what they are; their sum is the bar to the cent. */
export function BarProducts(
  rows: readonly ProductBridge[],
  { effect, report, onProduct }: BarProductsOptions,
): HTMLElement {
  const { formats, words } = report;
  const text = behind[words.language];
  const { shown, others, total } = barProducts(rows, effect);
  const most = Math.max(...shown.map(({ amount }) => Math.abs(amount)), Math.abs(others.amount), 1e-9);
  const line = (name: Node, amount: number, detail: string | null) =>
    element(
      "li",
      {},
      name,
      element("span", { class: "part-amount" }, formats.centsChange(amount)),
      element(
        "span",
        { class: "part-bar", "aria-hidden": "true" },
        element("span", {
          class: amount < 0 ? "part-loss" : "part-gain",
          style: `width:${((100 * Math.abs(amount)) / most).toFixed(1)}%`,
        }),
      ),
      detail ? element("p", { class: "why" }, detail) : null,
    );
  const named = ({ product_id, product_name, product_group }: ProductBridge) =>
    [product_id, product_name === product_id ? null : product_name].filter(Boolean).join(" ") ||
    product_group ||
    text.no_product;
  return element(
    "ol",
    { class: "parts" },
    ...shown.map(({ product, amount }) =>
      line(
        element(
          "button",
          { type: "button", class: "figure-link", onclick: () => onProduct(product.product_id) },
          named(product),
        ),
        amount,
        detailOf(product, effect, report),
      ),
    ),
    others.count > 0
      ? line(element("span", {}, text.others(formats.count(others.count))), others.amount, null)
      : null,
    element(
      "li",
      { class: "parts-total" },
      element("span", {}, text.total),
      element("span", { class: "part-amount" }, formats.centsChange(total)),
    ),
  );
}

/** What a product was and is, in the figures that its bar rests on. */
function detailOf(product: ProductBridge, effect: ProductEffect, { formats, words }: Report): string {
  const text = behind[words.language];
  const { quantity_before, quantity_after, revenue_before, revenue_after, margin_before, margin_after } =
    product;
  const pieces = (value: number | null) => formats.number(value, 1);
  const each = (amount: number | null, quantity: number | null) =>
    formats.cents(amount === null || !quantity ? null : amount / quantity);
  const cost = (revenue: number, margin: number | null) => (margin === null ? null : revenue - margin);
  const share = (margin: number | null, revenue: number) =>
    formats.share(margin === null || !(revenue > 0) ? null : margin / revenue);
  const quantity = text.quantity(pieces(quantity_before), pieces(quantity_after));
  const revenue = text.revenue(formats.money(revenue_before), formats.money(revenue_after));
  const margin = text.margin(share(margin_before, revenue_before), share(margin_after, revenue_after));
  switch (effect) {
    case "new":
      return text.bought(pieces(quantity_after), formats.money(revenue_after));
    case "lost":
      return text.bought(pieces(quantity_before), formats.money(revenue_before));
    case "cost":
      return [
        text.unit_cost(
          each(cost(revenue_before, margin_before), quantity_before),
          each(cost(revenue_after, margin_after), quantity_after),
        ),
        quantity,
      ].join(" · ");
    case "mix":
    case "volume":
      return margin_before === null ? quantity : [quantity, margin].join(" · ");
    case "not_decomposable":
      return [quantity, revenue].join(" · ");
    default:
      if (product.place === "credits") return revenue;
      return [
        product.discount === 0
          ? null
          : (effect === "price" ? text.with_discount : text.with_price)(
              formats.centsChange(product.price + product.discount),
            ),
        text.price(each(revenue_before, quantity_before), each(revenue_after, quantity_after)),
        quantity,
      ]
        .filter(Boolean)
        .join(" · ");
  }
}
