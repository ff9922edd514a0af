import { bridgeTotals, totalOf } from "../../lib/bridge/bridge_totals.js";
import {
  comparedMargin,
  comparedRung,
  hoursKnownThen,
  lacksFreightThen,
} from "../../lib/bridge/compared_margin.js";
import type { Comparison, Effect } from "../../schema.js";
import { BridgeWaterfall } from "../charts/bridge_waterfall.js";
import { element } from "../dom.js";
import type { CustomerChartOptions } from "./customer_charts.js";
import type { CustomerBridges, CustomerData } from "./customer_data.js";

/** What changed this customer's margin, effect by effect; its net revenue where no cost was supplied. */
export function CustomerBridge(
  customer: CustomerData["customer"],
  bridges: CustomerBridges,
  {
    report,
    width,
    comparison,
    isDense,
    onOpen,
  }: CustomerChartOptions & {
    comparison: Comparison;
    isDense?: boolean;
    onOpen?: (bar: Effect | "before" | "after") => void;
  },
) {
  const { words, formats, facts } = report;
  const text = words.customer.charts;
  const steps = bridgeTotals(bridges, comparison);
  const after = comparedMargin(customer, comparison);
  const figure = BridgeWaterfall(steps, {
    words,
    formats,
    width,
    rung: words.common.measures[comparedRung(customer, comparison)],
    title: (facts.has_cost === true ? text.bridge_title : text.bridge_title_revenue)[comparison],
    before: { label: words.drift.before[comparison], amount: after - totalOf(steps) },
    after: { label: words.drift.after, amount: after },
    isDense,
    onOpen,
  });
  if (customer.contribution !== null && !hoursKnownThen(customer, comparison))
    figure.append(element("p", { class: "chart-note" }, words.drift.without_hours));
  if (lacksFreightThen(customer, comparison))
    figure.append(element("p", { class: "chart-note" }, words.drift.without_freight));
  return figure;
}
