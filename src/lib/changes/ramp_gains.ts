import { rampSpreads, type RampEnds, type WeightSums } from "./ramp_spreads.js";

/** Both ends of so many ramps, one after another. */
interface RampList {
  readonly places: number[];
  count: number;
}

// The same room for all searches, since each is done before the next.
const list: RampList = { places: [], count: 0 };
const gains: number[] = [];

/** How near to the greatest gain may be the greatest after all: far more than rounding can make of it (below). */
const near = 1 - 1e-4;

/**
 * What each ramp takes off the sum of squares of a series, nearly and fast, so that only the best few need be reckoned in full. With
 * R = Σ w·(y − ȳ)·(i − place) over what follows a place, a ramp takes off (R(from) − R(to))² ÷ V, where V, length² × the
 * spread of the ramp around its mean, follows from the weights alone and is kept.
 */
export class RampGains {
  private readonly spreads: Float64Array;
  private readonly rest: Float64Array;
  private readonly leastSpread: number;
  /** The best ramp of the first series, with its spread: near the best of others too, so that less comes in between. */
  private guess: { from: number; to: number; spread: number } | null = null;

  constructor(
    private readonly sums: WeightSums,
    private readonly ends: RampEnds,
  ) {
    const n = sums.w.length - 1;
    const { spreads, least } = rampSpreads(sums, ends);
    this.spreads = spreads;
    this.rest = new Float64Array(n + 1);
    // Those sums are rounded by n³ × their weight × some parts in 10¹⁶.
    this.leastSpread = least >= 1e-9 * n ** 3 * sums.w[n]! ? least : 0;
  }

  /**
   * The ramps that may take off most; from running sums of w·y, and the sum of all |w·y|. Null, for any may, where weights or values
   * are such that rounding may come to a millionth of the greatest gain.
   */
  nearBest(wy: Float64Array, size: number): RampList | null {
    const { rest, spreads } = this;
    const { first, last, apart } = this.ends;
    const { w } = this.sums;
    const { places } = list;
    const n = w.length - 1;
    const total = w[n]!;
    const totalY = wy[n]!;
    const mean = totalY / total;
    for (let place = n - 1; place >= first; place -= 1)
      rest[place] = rest[place + 1]! + (totalY - wy[place + 1]! - mean * (total - w[place + 1]!));
    const { guess } = this;
    let most = guess ? (rest[guess.from]! - rest[guess.to]!) ** 2 / guess.spread : 0;
    let least = near * most;
    let best = guess;
    let [count, cell] = [0, 0];
    for (let from = first; from <= last - apart; from += 1) {
      const own = rest[from]!;
      for (let to = from + apart; to <= last; to += 1) {
        const difference = own - rest[to]!;
        const spread = spreads[cell++]!;
        if (difference * difference < least * spread) continue;
        const gain = (difference * difference) / spread;
        gains[count] = gain;
        places[2 * count] = from;
        places[2 * count + 1] = to;
        count += 1;
        if (gain <= most) continue;
        if (!guess) best = { from, to, spread };
        most = gain;
        least = near * most;
      }
    }
    const rounding = 1e-14 * n * n * size;
    if (!(rounding * rounding <= 1e-12 * most * this.leastSpread)) return null;
    this.guess = best;
    list.count = 0;
    for (let i = 0; i < count; i += 1) {
      if (gains[i]! < least) continue;
      places[2 * list.count] = places[2 * i]!;
      places[2 * list.count + 1] = places[2 * i + 1]!;
      list.count += 1;
    }
    return list;
  }
}
