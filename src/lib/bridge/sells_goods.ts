import type { ReportFacts } from "../../schema.js";

/** Whether a company sells goods, as far as is known: where all that was sold cost nothing, gross margin is net revenue. */
export const sellsGoods = ({ cost }: Pick<ReportFacts, "cost">): boolean => cost !== 0;

/** Whether net revenue is all that is known of what customers bring: what was sold cost nothing, and what serving takes is not known. */
export const isRevenueAll = ({ cost, contribution }: Pick<ReportFacts, "cost" | "contribution">): boolean =>
  cost === 0 && contribution === null;
