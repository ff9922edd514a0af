import { isNothing } from "./cents.js";
import type { Writer } from "./number_writer.js";

/** Amounts in short for axes and labels: cents below ten, whole up to a thousand, thousands with one decimal, then three digits. */
export function shortAmounts(
  writer: (options: Intl.NumberFormatOptions) => Writer,
  euros: Intl.NumberFormatOptions,
): Writer {
  const short = { ...euros, notation: "compact", maximumSignificantDigits: 3 } as const;
  const whole = writer({ ...euros, maximumFractionDigits: 0 });
  // Beside € 68.2K, a € 8.21K claims more than it tells.
  const thousands = writer({
    ...short,
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
    roundingPriority: "lessPrecision",
  });
  const others = writer(short);
  return (value) => {
    const size = Math.abs(value ?? 0);
    if (size >= 10 && size < 999.5) return whole(value);
    if (size >= 999.5 && size < 999_500) return thousands(value);
    // Less than half a cent is what sums of fractions leave, and nothing to three digits of it.
    return others(value != null && isNothing(value) ? 0 : value);
  };
}
