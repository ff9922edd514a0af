import type { ReportFacts } from "../schema.js";

/** What an input can lack, in the order in which it is worth adding: what makes figures wrong to read first, then each rests on those before it. */
const inputRungs = ["quantity", "cost", "hours", "rate", "teams", "agreements"] as const;
export type InputRung = (typeof inputRungs)[number];

/** What the input lacks, the next to add first; a rate is what an hour costs where there are no teams to say it. */
export function missingInput(
  facts: Pick<
    ReportFacts,
    "has_quantity" | "gross_margin" | "has_hours" | "hour_rate" | "practical_hours" | "has_agreements"
  >,
): InputRung[] {
  const has: Record<InputRung, boolean> = {
    quantity: facts.has_quantity === true,
    cost: facts.gross_margin !== null,
    hours: facts.has_hours === true,
    rate: facts.has_hours !== true || facts.hour_rate !== null,
    teams: facts.hour_rate === null || facts.practical_hours !== null,
    agreements: facts.has_agreements === true,
  };
  return inputRungs.filter((rung) => !has[rung]);
}
