import { section } from "../section.js";
import { many } from "../many.js";
import { lines, regels } from "./counted_lines.js";

/** Lines whose status or type says that nothing was sold. */
export const unsold = section(
  {
    unsoldLines: (rows: string, revenue: string, status: string) =>
      `${lines(rows)} (${revenue}) ${many(rows, "counts", "count")}, though the status, such as "${status}", says that nothing was sold. Leave them out with exclude in report.yaml, if so`,
    noSaleLines: (rows: string, revenue: string, types: string) =>
      `${lines(rows)} (${revenue}) ${many(rows, "counts as a sale", "count as sales")}, though the type (${types}) reads like a payment, an offer or something bought. Leave ${many(rows, "it", "them")} out, if so: exclude: {type: [${types}]}`,
  },
  {
    unsoldLines: (rows, revenue, status) =>
      `${regels(rows)} (${revenue}) ${many(rows, "telt", "tellen")} mee, hoewel de status, zoals "${status}", zegt dat er niets is verkocht. Laat ze dan weg met exclude in report.yaml`,
    noSaleLines: (rows, revenue, types) =>
      `${regels(rows)} (${revenue}) ${many(rows, "telt", "tellen")} mee als verkoop, hoewel de soort (${types}) op een betaling, een offerte of een inkoop lijkt. Laat ${many(rows, "die", "ze")} dan weg: exclude: {type: [${types}]}`,
  },
);
