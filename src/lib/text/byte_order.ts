/** Compares texts as DuckDB sorts them, by the bytes of their UTF-8: below 0 where `a` stands before `b`. */
export function byteOrder(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (one !== other) return weight(one) - weight(other);
  }
  return a.length - b.length;
}

// Halves of letters beyond U+FFFF stand before U+E000 as code units, and after it as bytes.
function weight(unit: number): number {
  return unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
