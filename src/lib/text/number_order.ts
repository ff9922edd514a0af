/**
 * The places of numbers (no NaN) from the lowest to the highest, equal ones in the order given. Each number carries its place in its
 * last bits while the platform sorts them, which takes a fraction of a sort with a comparison; numbers that are equal but for those bits
 * are then sorted by comparison, where they are not in order.
 */
export function numberOrder(numbers: Float64Array): Uint32Array {
  const count = numbers.length;
  const mask = 2 ** (32 - Math.clz32(count)) - 1;
  const packed = new Float64Array(count);
  const words = new Uint32Array(packed.buffer);
  const [low, high] = [1 - highWord, highWord];
  // Of numbers below zero larger bits are lower.
  const placeIn = (at: number, bits: number) => (words[2 * at + high]! >>> 31 ? mask - bits : bits);
  for (let at = 0; at < count; at += 1) {
    // Infinity with other last bits would be no number; zero below zero becomes zero.
    packed[at] = Math.max(-Number.MAX_VALUE, Math.min(numbers[at]!, Number.MAX_VALUE)) + 0;
    words[2 * at + low] = (words[2 * at + low]! & ~mask) | placeIn(at, at);
  }
  packed.sort();
  const order = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) order[at] = placeIn(at, words[2 * at + low]! & mask);
  const isAlike = (a: number, b: number) =>
    words[2 * a + high] === words[2 * b + high] &&
    (words[2 * a + low]! & ~mask) === (words[2 * b + low]! & ~mask);
  let from = 0;
  let isInOrder = true;
  for (let at = 1; at <= count; at += 1) {
    if (at < count && isAlike(from, at)) {
      if (numbers[order[at - 1]!]! > numbers[order[at]!]!) isInOrder = false;
      continue;
    }
    if (!isInOrder) order.subarray(from, at).sort((a, b) => compare(numbers[a]!, numbers[b]!) || a - b);
    [from, isInOrder] = [at, true];
  }
  return order;
}

/** Which of the two halves of a number holds its sign. */
const highWord = new Uint32Array(new Float64Array([-0]).buffer)[1] === 0 ? 0 : 1;

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
