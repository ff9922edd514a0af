/**
 * The places of numbers (no NaN) from the lowest to the highest, equal ones in the order given. Each number carries its place in its
 * last bits while the platform sorts them, which takes a fraction of a sort with a comparison; what those bits put out of order, numbers
 * that are equal but for them, is then put right.
 */
export function numberOrder(numbers: Float64Array): Uint32Array {
  const count = numbers.length;
  const mask = 2 ** (32 - Math.clz32(count)) - 1;
  const packed = new Float64Array(count);
  const words = new Uint32Array(packed.buffer);
  // Of numbers below zero larger bits are lower.
  const placeIn = (at: number, bits: number) => (words[2 * at + highWord]! >>> 31 ? mask - bits : bits);
  for (let at = 0; at < count; at += 1) {
    // Infinity with other last bits would be no number.
    packed[at] = Math.max(-Number.MAX_VALUE, Math.min(numbers[at]!, Number.MAX_VALUE));
    const low = 2 * at + 1 - highWord;
    words[low] = (words[low]! & ~mask) | placeIn(at, at);
  }
  packed.sort();
  const order = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    const place = placeIn(at, words[2 * at + 1 - highWord]! & mask);
    let to = at;
    for (; to > 0 && isBehind(numbers, order[to - 1]!, place); to -= 1) order[to] = order[to - 1]!;
    order[to] = place;
  }
  return order;
}

/** Which of the two halves of a number holds its sign. */
const highWord = new Uint32Array(new Float64Array([-0]).buffer)[1] === 0 ? 0 : 1;

function isBehind(numbers: Float64Array, a: number, b: number): boolean {
  return numbers[a]! > numbers[b]! || (numbers[a] === numbers[b] && a > b);
}
