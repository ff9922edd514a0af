import { isNothing } from "./cents.js";
import type { Writer } from "./number_writer.js";

/** Amounts in short for axes and labels: cents below ten, whole up to a thousand, thousands to the nearest hundred, then three digits; thousands by a letter, or written out where a language has none that readers know. */
export function shortAmounts(
  writer: (options: Intl.NumberFormatOptions) => Writer,
  euros: Intl.NumberFormatOptions,
  { hasLetter }: { hasLetter: boolean },
): Writer {
  const short = { ...euros, notation: "compact", maximumSignificantDigits: 3 } as const;
  const whole = writer({ ...euros, maximumFractionDigits: 0 });
  // Beside € 68.2K, a € 8.21K claims more than it tells.
  const byLetter = writer({
    ...short,
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
    roundingPriority: "lessPrecision",
  });
  const writtenOut: Writer = (value) => whole(value == null ? value : roundedThousands(value));
  const thousands = hasLetter ? byLetter : writtenOut;
  const others = writer(short);
  return (value) => {
    const size = Math.abs(value ?? 0);
    if (size >= 10 && size < 999.5) return whole(value);
    if (size >= 999.5 && size < 999_500) return thousands(value);
    // Less than half a cent is what sums of fractions leave, and nothing to three digits of it.
    return others(value != null && isNothing(value) ? 0 : value);
  };
}

/** An amount of four to six digits to the nearest hundred, or thousand from a hundred thousand on. */
function roundedThousands(value: number): number {
  const step = Math.abs(value) >= 100_000 ? 1000 : 100;
  return Math.sign(value) * Math.round(Math.abs(value) / step) * step;
}
