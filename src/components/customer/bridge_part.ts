import { comparisons, type Comparison } from "../../schema.js";
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
  const { customer: text, drift } = report.words;
  const known = comparisons.filter((comparison) => bridges.some((row) => row.comparison === comparison));
  const [first] = known;
  if (!first) return element("p", { class: "note" }, text.bridge_empty);
  const comparison = (): Comparison => known.find((one) => one === state.get().comparison) ?? first;
  const rung = customer.contribution !== null ? "contribution" : "gross_margin";
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
