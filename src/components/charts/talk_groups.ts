import type { TalkMark } from "./talk_row.js";

/** Kinds of conversations in the order in which the chart draws them. */
const talkKinds = ["measured", "too_early", "untold"] as const;
export type TalkKind = (typeof talkKinds)[number];

/** The conversations of one kind: those with a row of their own, and the others, which share one. */
export interface TalkGroup {
  readonly kind: TalkKind;
  readonly count: number;
  readonly shown: readonly TalkMark[];
  readonly others: readonly TalkMark[];
}

/**
 * Conversations by kind, each ranked by the euros that it brought, else by those aimed at; at most so many of a kind have a row of their
 * own, those with most euros either way, but none is left out for the sake of a single one. Empty kinds are left out.
 */
export function talkGroups(
  rows: readonly TalkMark[],
  most: readonly [measured: number, tooEarly: number, untold: number],
): TalkGroup[] {
  return talkKinds.flatMap((kind, index) => {
    const all = rows.filter((row) => kindOf(row) === kind).sort(byEuros);
    if (all.length === 0) return [];
    const places = all.length <= most[index]! + 1 ? all.length : most[index]!;
    const kept = new Set([...all].sort((a, b) => Math.abs(euros(b)) - Math.abs(euros(a))).slice(0, places));
    const shown = all.filter((row) => kept.has(row));
    return [{ kind, count: all.length, shown, others: all.filter((row) => !kept.has(row)) }];
  });
}

function kindOf({ effect_amount, result }: TalkMark): TalkKind {
  if (effect_amount !== null) return "measured";
  return result === "too_early" ? "too_early" : "untold";
}

/** What a conversation brought, else what was aimed at, in euros a year. */
export function euros({ effect_amount, target_amount }: TalkMark): number {
  return effect_amount ?? Math.max(target_amount ?? 0, 0);
}

function byEuros(a: TalkMark, b: TalkMark): number {
  return euros(b) - euros(a) || +a.date - +b.date;
}
