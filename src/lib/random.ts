/**
 * A small seeded generator (sfc32, Chris Doty-Humphrey) with its own key, so that a customer's months do not depend
 * on how many other customers there are. Only + − × ÷ and integer arithmetic: same key, same numbers on any machine.
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  /** @param keys whole numbers that together name the stream, such as seed, customer and month */
  constructor(...keys: number[]) {
    let hash = 0x9e3779b9;
    for (const key of keys) hash = mix(hash ^ Math.imul(key + 0x7f4a7c15, 0x85ebca6b));
    this.a = mix(hash + 1);
    this.b = mix(hash + 2);
    this.c = mix(hash + 3);
    for (let i = 0; i < 8; i++) this.next();
  }

  private next(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** A number in [from, to). */
  uniform(from = 0, to = 1): number {
    return from + (to - from) * (this.next() / 4294967296);
  }

  /** A whole number in [0, n). */
  index(n: number): number {
    return Math.floor(this.uniform(0, n));
  }

  /** Puts the rows of two columns in an order of its own, each as likely (Fisher and Yates); with the draws that `index` makes. */
  shuffle(one: Float64Array, other: Float64Array): void {
    // Said to be whole, these stay in registers.
    let a = this.a | 0;
    let b = this.b | 0;
    let c = this.c | 0;
    let counter = this.counter | 0;
    for (let i = one.length - 1; i > 0; i -= 1) {
      const sum = (((a + b) | 0) + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + sum) | 0;
      const j = ((i + 1) * ((sum >>> 0) / 4294967296)) | 0;
      const first = one[i]!;
      const second = other[i]!;
      one[i] = one[j]!;
      other[i] = other[j]!;
      one[j] = first;
      other[j] = second;
    }
    this.a = a;
    this.b = b;
    this.c = c;
    this.counter = counter;
  }

  /** One of the values, each as likely. */
  pick<T>(values: readonly T[]): T {
    return values[this.index(values.length)]!;
  }

  /** Whether something with this probability happens. */
  chance(probability: number): boolean {
    return this.uniform() < probability;
  }

  /** Nearly normal, mean 0, standard deviation 1, never beyond 3.5: a sum of four uniforms. */
  normal(): number {
    return (this.uniform() + this.uniform() + this.uniform() + this.uniform() - 2) * Math.sqrt(3);
  }

  /** A factor around 1 with this spread, at least 0.2. */
  factor(spread: number): number {
    return Math.max(0.2, 1 + spread * this.normal());
  }

  /** The whole number below or above, so that the mean stays as it was. */
  round(value: number): number {
    return Math.floor(value + this.uniform());
  }
}

function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return h ^ (h >>> 15);
}
