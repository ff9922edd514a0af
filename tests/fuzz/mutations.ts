/** A source of numbers that one seed fixes: 0 ≤ next() < 1. */
export type Random = () => number;

/** Mulberry32 (Tommy Ettinger, public domain): small, and the same everywhere. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One way of damaging a file. */
export type Mutation = (bytes: Buffer, random: Random) => Buffer;

const at = (length: number, next: Random) => Math.floor(next() * Math.max(1, length));
const telling = Buffer.from(",;\t|\"'\n\r.-+()0123456789€%#/\\<>&{}[]:=@\0\u00a0é", "utf8");

function spliced(bytes: Buffer, start: number, removed: number, ...inserted: Buffer[]): Buffer {
  return Buffer.concat([bytes.subarray(0, start), ...inserted, bytes.subarray(start + removed)]);
}

/** The ways of damaging a file, by name. */
export const mutations: Record<string, Mutation> = {
  "a bit flipped": (bytes, next) => {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[at(copy.length, next)]! ^= 1 << at(8, next);
    return copy;
  },
  "a byte replaced": (bytes, next) => {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[at(copy.length, next)] = at(256, next);
    return copy;
  },
  "a telling byte put in": (bytes, next) => {
    const byte = at(telling.length, next);
    return spliced(bytes, at(bytes.length, next), 0, telling.subarray(byte, byte + 1));
  },
  "bytes taken out": (bytes, next) => spliced(bytes, at(bytes.length, next), 1 + at(8, next)),
  "cut off": (bytes, next) => bytes.subarray(0, at(bytes.length, next)),
  "a stretch repeated": (bytes, next) => {
    const [start, size] = [at(bytes.length, next), 1 + at(200, next)];
    return spliced(bytes, start, 0, bytes.subarray(start, start + size));
  },
  "a stretch moved": (bytes, next) => {
    const [start, size] = [at(bytes.length, next), 1 + at(200, next)];
    const taken = bytes.subarray(start, start + size);
    const rest = spliced(bytes, start, size);
    return spliced(rest, at(rest.length, next), 0, taken);
  },
  "a stretch of zeros": (bytes, next) => {
    const copy = Buffer.from(bytes);
    const start = at(copy.length, next);
    copy.fill(0, start, Math.min(copy.length, start + 1 + at(64, next)));
    return copy;
  },
  "noise in several places": (bytes, next) => {
    const copy = Buffer.from(bytes);
    for (let i = 0; i < 12 && copy.length > 0; i++) copy[at(copy.length, next)] = at(256, next);
    return copy;
  },
};
