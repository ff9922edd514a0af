import { agreementMoments } from "../../lib/talk/agreement_moments.js";
import type { ReportFacts, Row } from "../../schema.js";

/** Something that a change may coincide with. */
export type Happened = Pick<Row<"event_effects">, "date" | "type">;

/** What happened around a customer on a day: its events, and agreements that began or ran out, oldest first. */
export function happened(
  {
    events,
    agreements,
  }: {
    events: readonly Happened[];
    agreements: readonly Pick<Row<"agreements">, "valid_from" | "valid_to">[];
  },
  facts: Pick<ReportFacts, "history_from" | "as_of">,
): Happened[] {
  return [...events, ...agreementMoments(agreements, facts)].sort((a, b) => +a.date - +b.date);
}
