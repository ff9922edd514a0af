/** Digits that a figure must have to be searched, zeros at the end of its decimals aside: fewer are found by chance in any page. */
export const leastDigits = { whole: 5, decimal: 4 };

/**
 * A figure as it could be printed, in one notation: whole, with cents and with four decimals, without thousands marks. Forms
 * with fewer digits than `leastDigits` are left out.
 */
export function printedForms(value: number): string[] {
  const size = Math.abs(value);
  if (!Number.isFinite(size)) return [];
  return [0, 2, 4]
    .map((decimals) => size.toFixed(decimals))
    .filter((form) => {
      const isWhole = !form.includes(".");
      const digits = (isWhole ? form : form.replace(/0+$/, "")).replace(".", "").replace(/^0+/, "").length;
      return digits >= (isWhole ? leastDigits.whole : leastDigits.decimal);
    });
}

/** A number of data in the same notation: as many decimals as it has, 0, 2 or 4. */
export function formOf(value: number): string {
  const size = Math.abs(value);
  return (
    [0, 2, 4].map((decimals) => size.toFixed(decimals)).find((form) => Number(form) === size) ??
    size.toFixed(4)
  );
}

const printed = /\d(?:[\d.,'’\u00a0\u202f ]*\d)?/g;

/** Every figure printed in a text, in any locale, in the same notation; one that can be read two ways is given twice. */
export function figuresIn(text: string): string[] {
  return (text.match(printed) ?? []).flatMap((found) => {
    const parts = found.split(/[\s'’\u00a0\u202f]+/);
    const runs = parts.length > 1 ? [...parts, parts.join("")] : parts;
    return runs.flatMap(readings);
  });
}

function readings(run: string): string[] {
  const last = Math.max(run.lastIndexOf("."), run.lastIndexOf(","));
  if (last < 0) return [whole(run)];
  const decimals = run.slice(last + 1);
  const asDecimal = form(run.slice(0, last), decimals);
  return /^\d{1,3}([.,]\d{3})+$/.test(run) ? [asDecimal, whole(run)] : [asDecimal];
}

function whole(digits: string): string {
  return digits.replace(/\D/g, "").replace(/^0+(?=\d)/, "");
}

function form(digits: string, decimals: string): string {
  const padded = decimals.length <= 2 ? decimals.padEnd(2, "0") : decimals.slice(0, 4).padEnd(4, "0");
  return `${whole(digits)}.${padded}`;
}
