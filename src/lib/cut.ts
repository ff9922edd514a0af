import type { Series } from "./series.js";

/** The best single cut of a series. */
export interface Cut {
  /** First point of the second level. */
  at: number;
  /** How clear it is: n·ln(RSS without ÷ RSS with it). */
  ratio: number;
}

/** Finds the best single cut, each level at least `minSegment` points; into `found`, for it runs most often and makes no objects. */
export function bestCut({ values, weights }: Series, minSegment: number, found: Cut): Cut {
  const n = values.length;
  const middle = values[0]!;
  let [w, wy, wyy] = [0, 0, 0];
  for (let i = 0; i < n; i += 1) {
    const y = values[i]! - middle;
    const part = weights[i]! * y;
    w += weights[i]!;
    wy += part;
    wyy += part * y;
  }
  let [at, gain, leftW, leftWy] = [minSegment, -1, 0, 0];
  for (let cut = 1; cut <= n - minSegment; cut += 1) {
    const weight = weights[cut - 1]!;
    leftW += weight;
    leftWy += weight * (values[cut - 1]! - middle);
    if (cut < minSegment) continue;
    const rightWy = wy - leftWy;
    const now = (leftWy * leftWy) / leftW + (rightWy * rightWy) / (w - leftW);
    if (now > gain) {
      at = cut;
      gain = now;
    }
  }
  const whole = wyy - (wy * wy) / w;
  found.at = at;
  found.ratio = whole > 0 ? n * Math.log(whole / Math.max(wyy - gain, 1e-12 * whole)) : 0;
  return found;
}
