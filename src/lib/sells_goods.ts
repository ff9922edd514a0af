import type { ReportFacts } from "../schema.js";

/** Whether a company sells goods, as far as is known: where all that was sold cost nothing, gross margin is net revenue. */
export const sellsGoods = ({ cost }: Pick<ReportFacts, "cost">): boolean => cost !== 0;
