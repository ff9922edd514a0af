import { section } from "../section.js";
import { many } from "../many.js";
import { lines, regels } from "./counted_lines.js";

/** Lines whose status says that nothing was sold. */
export const unsold = section(
  {
    unsoldLines: (rows: string, revenue: string, status: string) =>
      `${lines(rows)} (${revenue}) ${many(rows, "counts", "count")}, though the status, such as "${status}", says that nothing was sold. Leave them out with exclude in report.yaml, if so`,
  },
  {
    unsoldLines: (rows, revenue, status) =>
      `${regels(rows)} (${revenue}) ${many(rows, "telt", "tellen")} mee, hoewel de status, zoals "${status}", zegt dat er niets is verkocht. Laat ze dan weg met exclude in report.yaml`,
  },
);
