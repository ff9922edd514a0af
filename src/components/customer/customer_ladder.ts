import { sumMonths } from "../../lib/lines/month_sums.js";
import { LadderWaterfall, type Rung } from "../charts/ladder_waterfall.js";
import type { CustomerChartOptions } from "./customer_charts.js";
import type { CustomerData } from "./customer_data.js";

/** From list revenue down to contribution in the current window. */
export function CustomerLadder(
  { customer, months }: CustomerData,
  { report, width, onOpen }: CustomerChartOptions & { onOpen?: (rung: Rung) => void },
) {
  const { words, formats, facts } = report;
  const sums = sumMonths(months, facts.current_from, facts.current_to);
  const { revenue, list_revenue, gross_margin, cost_to_serve, contribution } = customer;
  return LadderWaterfall(
    {
      revenue,
      list_revenue,
      gross_margin,
      rebate: sums.rebate,
      freight: sums.freight,
      payment_cost: sums.payment_cost,
      cost_to_serve,
      contribution,
    },
    { words, formats, width, onOpen },
  );
}
