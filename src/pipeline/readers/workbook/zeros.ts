/** The characters of a format that shows whole numbers with zeros in front: null is the place of a digit. */
export type Zeros = readonly (string | null)[];

/**
 * The zeros that a number format puts in front of whole numbers, as `00000` does and `000-000` or `"K"00000` with characters of its
 * own; null for a format of amounts, dates, percentages and the like.
 */
export function zerosOf(code: string): Zeros | null {
  const bare = code.split(";")[0]!.replace(/\[[^\]]*\]|_.|\*.|#/g, "");
  const parts = bare.match(/0|"[^"]*"|\\.|[-/ ]|[^]/g) ?? [];
  const zeros: (string | null)[] = [];
  for (const part of parts) {
    if (part === "0") zeros.push(null);
    else if (/^"|^\\/.test(part)) zeros.push(...part.replace(/^\\|"/g, ""));
    else if (/[-/ ]/.test(part)) zeros.push(part);
    else return null;
  }
  return zeros.filter((place) => place === null).length > 1 ? zeros : null;
}

/** A whole number as its format shows it: digits fill the places from the right, and those left over go before the first. */
export function withZeros(digits: string, zeros: Zeros): string {
  const first = zeros.indexOf(null);
  let left = digits;
  let text = "";
  for (let at = zeros.length - 1; at >= 0; at -= 1) {
    const place = zeros[at]!;
    if (zeros[at] !== null) text = place + text;
    else if (at === first) text = (left === "" ? "0" : left) + text;
    else {
      text = (left.at(-1) ?? "0") + text;
      left = left.slice(0, -1);
    }
  }
  return text;
}
