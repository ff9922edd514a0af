import { addMonths, monthStart } from "../time/windows.js";

/** A term of an agreement, either end of which may be open. */
interface Term {
  readonly valid_from: Date | null;
  readonly valid_to: Date | null;
}

/** A day on which an agreement began or ran out, as an event of that type. */
export interface AgreementMoment {
  readonly date: Date;
  readonly type: "agreement_start" | "agreement_end";
}

/**
 * The days on which agreements of a customer began or ran out, each once, oldest first: after the first month of the history,
 * since what held all along is no news in it, and up to the as-of date. What another one follows by the end of the next month did not run out.
 */
export function agreementMoments(
  agreements: readonly Term[],
  { history_from, as_of }: { history_from: Date; as_of: Date },
): AgreementMoment[] {
  const starts = agreements.flatMap(({ valid_from }) => valid_from ?? []);
  const ends = agreements
    .flatMap(({ valid_to }) => valid_to ?? [])
    .filter((end) => !starts.some((start) => start > end && start < addMonths(end, 2)));
  const first = addMonths(monthStart(history_from), 1);
  return [...days(starts, "agreement_start"), ...days(ends, "agreement_end")]
    .filter(({ date }) => date >= first && date <= as_of)
    .sort((a, b) => +a.date - +b.date);
}

function days(dates: readonly Date[], type: AgreementMoment["type"]): AgreementMoment[] {
  return [...new Map(dates.map((date) => [+date, date])).values()].map((date) => ({ date, type }));
}
