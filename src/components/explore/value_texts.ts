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
export function intervalAt({ values }: arrow.Data, at: number): Int32Array {
  return (values as Int32Array).subarray(4 * at, 4 * at + 4);
}

/** Months, days and nanoseconds as DuckDB writes them: `1 year 2 months 3 days 04:05:06.5`. */
export function intervalText(value: Int32Array): string {
  const [months = 0, days = 0, low = 0, high = 0] = value;
  const microseconds = ((BigInt(high) << 32n) | BigInt(low >>> 0)) / 1000n;
  const parts = [
    [Math.trunc(months / 12), "year"],
    [months % 12, "month"],
    [days, "day"],
  ] as const;
  const words = parts.flatMap(([count, unit]) =>
    count === 0 ? [] : [`${count} ${unit}${Math.abs(count) === 1 ? "" : "s"}`],
  );
  return (microseconds === 0n && words.length > 0 ? words : [...words, clockText(microseconds)]).join(" ");
}

/** Microseconds as hours, which may be many, minutes and seconds. */
function clockText(microseconds: bigint): string {
  const all = microseconds < 0n ? -microseconds : microseconds;
  const seconds = all / 1_000_000n;
  const part = (value: bigint) => String(value).padStart(2, "0");
  const clock = [seconds / 3600n, (seconds / 60n) % 60n, seconds % 60n].map(part).join(":");
  const rest = String(all % 1_000_000n).padStart(6, "0");
  return `${microseconds < 0n ? "-" : ""}${clock}${`.${rest}`.replace(/\.?0+$/, "")}`;
}

/** Bytes as DuckDB writes them: what can be read of ASCII as it is, any other byte as `\x0A`. */
export function bytesText(bytes: Uint8Array): string {
  const readable = (byte: number) => byte >= 32 && byte <= 126 && !`\\'"`.includes(String.fromCharCode(byte));
  return Array.from(bytes, (byte) =>
    readable(byte) ? String.fromCharCode(byte) : `\\x${byte.toString(16).toUpperCase().padStart(2, "0")}`,
  ).join("");
}

/** Any other value as JSON. */
export function plainText(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) => (typeof one === "bigint" ? String(one) : one));
}
