import type * as arrow from "apache-arrow";

/** A decimal of 128 bits as text, every digit of it. */
export function decimalText(words: Uint32Array, scale: number): string {
  let whole = 0n;
  for (let at = words.length - 1; at >= 0; at -= 1) whole = (whole << 32n) | BigInt(words[at]!);
  whole = BigInt.asIntN(words.length * 32, whole);
  const digits = (whole < 0n ? -whole : whole).toString().padStart(scale + 1, "0");
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return whole < 0n ? `-${text}` : text;
}

/** A time of day in microseconds as hh:mm:ss. */
export function timeText(microseconds: bigint): string {
  return new Date(Number(microseconds / 1000n)).toISOString().slice(11, 19);
}

/** Months, days and nanoseconds of a row, as DuckDB gives them: Arrow's own reader takes them for years and months. */
export function intervalAt(vector: arrow.Vector | null, row: number): Int32Array | null {
  let at = row;
  for (const chunk of vector?.data ?? []) {
    if (at < chunk.length)
      return chunk.getValid(at) ? (chunk.values as Int32Array).subarray(4 * at, 4 * at + 4) : null;
    at -= chunk.length;
  }
  return null;
}

/** Months, days and nanoseconds as words. */
export function intervalText(value: Int32Array): string {
  const [months = 0, days = 0, low = 0, high = 0] = value;
  const seconds = Number((BigInt(high) << 32n) | BigInt(low >>> 0)) / 1e9;
  const parts = [
    [months, "months"],
    [days, "days"],
    [seconds, "seconds"],
  ] as const;
  return parts.flatMap(([count, unit]) => (count === 0 ? [] : [`${count} ${unit}`])).join(" ") || "0 days";
}

/** Any other value as JSON. */
export function plainText(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) => (typeof one === "bigint" ? String(one) : one));
}
