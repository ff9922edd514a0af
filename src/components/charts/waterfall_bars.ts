/** One bar: a total that starts at zero, or a step from the running total. */
export interface WaterfallBar {
  readonly label: string;
  readonly kind: "total" | "step";
  readonly amount: number;
  /** Whether the bar stands back, drawn paler. */
  readonly isQuiet?: boolean;
  /** Opens what is behind the bar. */
  readonly open?: (() => void) | null;
}

/** A bar with where it begins and ends. */
export interface PlacedBar extends WaterfallBar {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** The bars with where each begins and ends; a total stands at its own amount. */
export function placeBars(bars: readonly WaterfallBar[]): PlacedBar[] {
  let running = 0;
  return bars.map((bar, index) => {
    const from = bar.kind === "total" ? 0 : running;
    const to = from + bar.amount;
    running = to;
    return { ...bar, key: String(index), from, to };
  });
}

/** Whether the totals dwarf the steps so that the axis is better cut than begun at zero. */
export function isCut(bars: readonly PlacedBar[]): boolean {
  const [low, high] = reach(bars);
  return low > 0 && high - low < 0.35 * high && high > low;
}

/** From where to where the axis goes: from zero, or where it is cut from so far below the least of the ends that no total looks like little beside another. */
export function barsDomain(bars: readonly PlacedBar[]): [from: number, to: number] {
  const [low, high] = reach(bars);
  if (isCut(bars)) return [low - 0.8 * (high - low), high];
  return [Math.min(0, low), Math.max(0, high, low === high && low === 0 ? 1 : 0)];
}

function reach(bars: readonly PlacedBar[]): [low: number, high: number] {
  const ends = bars.flatMap((bar) => (bar.kind === "total" ? [bar.to] : [bar.from, bar.to]));
  return [Math.min(...ends), Math.max(...ends)];
}
