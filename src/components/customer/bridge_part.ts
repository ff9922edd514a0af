import { comparisons, type Comparison, type Customer } from "../../schema.js";
import { SwitchControl } from "../controls/switch_control.js";
import { element } from "../dom.js";
import { fit } from "../fit.js";
import type { Report } from "../report.js";
import { CustomerBridge } from "./customer_charts.js";
import type { CustomerBridges, CustomerData } from "./customer_data.js";
import { openLines, type CustomerState } from "./customer_state.js";

/** What changed a customer's margin, since its baseline or in a year, with the lines behind every bar; a sentence where there is nothing to compare with. */
export function BridgePart(
  { customer }: Pick<CustomerData, "customer">,
  bridges: CustomerBridges,
  { state, report }: { state: CustomerState; report: Report },
): HTMLElement {
  const { drift } = report.words;
  const known = comparisons.filter((comparison) => bridges.some((row) => row.comparison === comparison));
  const [first] = known;
  if (!first) return element("p", { class: "note" }, noBridge(customer, report));
  const comparison = (): Comparison => known.find((one) => one === state.get().comparison) ?? first;
  const rung =
    customer.contribution !== null
      ? "contribution"
      : customer.gross_margin !== null
        ? "gross_margin"
        : "revenue";
  const bridge = fit((width) =>
    CustomerBridge(customer, bridges, {
      report,
      width,
      comparison: comparison(),
      onOpen(bar) {
        if (bar === "before") openLines(state, { period: comparison(), figure: rung });
        else if (bar === "after") openLines(state, { period: "current", figure: rung });
        else openLines(state, { period: `${comparison()}_now`, effect: bar });
      },
    }),
  );
  let shown = comparison();
  state.on(() => {
    if (comparison() === shown) return;
    shown = comparison();
    bridge.redraw();
  });
  const control =
    known.length > 1 &&
    SwitchControl(
      known.map((value) => ({ value, label: drift.comparisons[value] })),
      {
        label: drift.comparison,
        value: comparison(),
        onChange: (value) => state.set({ comparison: value as Comparison }),
      },
    );
  return element("div", {}, control || null, bridge.node);
}

/** Why there is no bridge: nothing changed, its cost is not known, or there is nothing to compare with. */
function noBridge(customer: Customer, { facts, words }: Report): string {
  const text = words.customer;
  if (facts.has_cost === true && customer.is_active && customer.gross_margin === null)
    return text.bridge_no_cost;
  return customer.drift_amount === null ? text.bridge_empty : text.bridge_same;
}
