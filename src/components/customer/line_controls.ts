import { comparisonOf, productOf, type CustomerWindows } from "../../lib/lines/line_choice.js";
import { lines as catalogue } from "../../lib/words/lines.js";
import { comparisons, type InvoiceLine } from "../../schema.js";
import { SelectControl, type Option } from "../controls/select_control.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { goBack, namelessProduct, noLines, periodOfMonth, type CustomerState } from "./customer_state.js";

/** Which lines: a window or month, a product, all again; and the way back to the figure. */
export function LineControls(
  lines: readonly InvoiceLine[],
  { windows, state, report }: { windows: CustomerWindows; state: CustomerState; report: Report },
): { node: HTMLElement; show: () => void } {
  const { formats, words } = report;
  const text = catalogue[words.language];
  const months = [...new Set(lines.map((line) => periodOfMonth(line.date)))].sort().reverse();
  const named = (["current", "prior", "baseline"] as const).filter((name) => windows[name] !== null);
  const periods: Option[] = [
    { value: "", label: text.all_periods },
    ...named.map((value) => ({ value, label: text.names[value] })),
    ...comparisons
      .filter((one) => windows[one] !== null)
      .map((one) => `${one}_now` as const)
      .map((value) => ({ value, label: text.both[value] })),
    ...months.map((value) => ({ value, label: formats.month(new Date(`${value}-01`)) })),
  ];
  const period = SelectControl(periods, {
    label: text.period,
    value: state.get().period,
    onChange: (value) => state.choose({ period: value, effect: "", figure: "" }),
  });
  const product = SelectControl([{ value: "", label: text.all_products }, ...productsOf(lines, report)], {
    label: text.product,
    value: state.get().product,
    onChange: (value) => state.choose({ product: value, effect: "", figure: "" }),
  });
  const reset = button(text.reset, () => state.choose(noLines));
  const back = button(text.back, goBack);
  return {
    node: element("div", { class: "controls" }, period, product, reset, back),
    show() {
      const asked = state.get();
      period.querySelector("select")!.value = asked.period;
      product.querySelector("select")!.value = asked.product;
      reset.hidden = Object.keys(noLines).every((key) => asked[key as "period"] === "");
      back.hidden = asked.figure === "" && asked.effect === "" && comparisonOf(asked.period) === null;
    },
  };
}

/** Products with the words for them, the largest revenue first. */
export function productsOf(lines: readonly InvoiceLine[], { words }: Report): Option[] {
  const text = catalogue[words.language];
  const found = new Map<string, { label: string; revenue: number }>();
  for (const line of lines) {
    const value = productOf(line) || namelessProduct;
    const named = [line.product_id, line.product_name].filter(Boolean).join(" ");
    const label = named || line.product_group || text.no_product;
    const known = found.get(value);
    found.set(value, { label, revenue: (known?.revenue ?? 0) + line.revenue });
  }
  return [...found]
    .sort(([a, x], [b, y]) => y.revenue - x.revenue || (a < b ? -1 : 1))
    .map(([value, { label }]) => ({ value, label }));
}

function button(label: string, onclick: () => void): HTMLButtonElement {
  return element("button", { type: "button", class: "button", onclick }, label);
}
