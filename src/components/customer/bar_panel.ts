import { isOfProducts, type ProductBridge } from "../../lib/bridge/product_effects.js";
import { behind } from "../../lib/words/behind.js";
import type { Comparison, Effect } from "../../schema.js";
import { bridgeSplit } from "../bridge_split.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { BarProducts } from "./bar_products.js";
import { BarWhole } from "./bar_whole.js";
import type { CustomerData } from "./customer_data.js";
import { windowsOf } from "./customer_windows.js";
import { goBack, goTo, namelessProduct, noLines, openLines, type CustomerState } from "./customer_state.js";

/** A bar of a customer's bridge that a reader has opened. */
export interface OpenedBar {
  readonly effect: Effect;
  readonly comparison: Comparison;
  readonly amount: number;
  /** The products of this comparison; empty for a bar that none make up. */
  readonly products: readonly ProductBridge[];
}

/** What stands behind a bar: its products, or the hours, orders and other costs that it rests on, and the way to the lines. */
export function BarPanel(
  { effect, comparison, amount, products }: OpenedBar,
  { customer, months }: CustomerData,
  { state, report }: { state: CustomerState; report: Report },
): HTMLElement {
  const { formats, words } = report;
  const text = behind[words.language];
  const period = `${comparison}_now`;
  const { current, [comparison]: before } = windowsOf(customer, report);
  const button = (label: string, onclick: () => void) =>
    element("button", { type: "button", class: "button", onclick }, label);
  const ofProducts = isOfProducts(effect);
  const say = ofProducts ? text.title : text.title_whole;
  const isSplit = effect === "mix" || effect === "volume";
  return element(
    "section",
    { class: "bar-panel", id: "bar", "aria-live": "polite" },
    element(
      "h2",
      { tabindex: -1, class: "chart-title" },
      say(words.common.effects[effect], formats.centsChange(amount)),
    ),
    ofProducts
      ? element(
          "p",
          { class: "muted" },
          [text.notes[effect], isSplit ? bridgeSplit(report) : null].filter(Boolean).join(" "),
        )
      : null,
    ofProducts
      ? BarProducts(products, {
          effect,
          report,
          onProduct: (productId) => openLines(state, { period, product: productId || namelessProduct }),
        })
      : before && BarWhole(months, { effect, comparison, windows: [before, current], report }),
    element(
      "div",
      { class: "buttons" },
      button(text.lines, () => goTo("lines")),
      ofProducts || effect === "other" ? null : button(text.hours, () => goTo("hours")),
      button(text.close, () => {
        state.choose(noLines);
        goBack();
      }),
    ),
  );
}
