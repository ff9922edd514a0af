/** A decimal mark. */
export type Mark = "." | ",";

/** One way in which values of a column are written: digits as 9, with how often, where first and an example. */
export interface NumberShape {
  shape: string;
  count: number;
  line: number;
  example: string;
  /** Whether a value of this shape starts with 0. */
  hasLeadingZero: boolean;
}

/** A shape without its sign, currency and percent sign. */
interface Bare {
  core: string;
  isNegative: boolean;
}

/** Currencies by their letters, as they stand beside an amount or in its header; the euro first. */
export const currencyCodes = "EUR USD GBP CHF SEK NOK DKK PLN CZK HUF AUD CAD".split(" ");

/** Currencies as they stand beside an amount: a pattern, in JavaScript and in SQL. */
export const currencies = `€|[$]|£|${currencyCodes.join("|")}`;

const decoration = new RegExp(`^(?:${currencies})?$`, "i");
const blanks = /[\s\u00a0\u202f\u2009]/g;

/** The end of a whole amount, as `9.999,-` and `9'999.--`: a dash in the place of the cents is no sign. */
export const noCents = /(\d[.,])[-−–—=]{1,2}(?=\D*$)/;

/** Nothing, as a spreadsheet shows it in a column of amounts: a currency and a dash. */
export const nil = new RegExp(`^-?\\s*(${currencies})\\s*[-–—]$`, "i");

/** A shape with its sign as everybody writes it, and without what stands in the place of cents: `9.999,- -/-` → `9.999,  -`, `€ -` → `0`. */
export function plainly(shape: string): string {
  return shape.replace(nil, "0").replace("-/-", " -").replace(noCents, "$1");
}

/** The digits and marks of a shape, null where it is no number: `€ (9.999,99)` → `9.999,99`, negative. */
export function bare(shape: string): Bare | null {
  let text = plainly(shape).trim().replaceAll("−", "-");
  const inside = /^([^\d()+-]*)\((.*)\)$/.exec(text);
  const isBracketed = inside !== null;
  if (inside) text = `${inside[1]}${inside[2]!.trim()}`;
  const match =
    /^([-+]?)\s*([^\d.,'+-]*?)\s*([-+]?)\s*(\d[\d.,'’\s\u00a0\u202f\u2009]*|[.,]\d+)(e[-+]?\d+)?\s*([-+]?)\s*([^\d.,'+-]*?)\s*([-+]?)$/i.exec(
      text,
    );
  if (!match) return null;
  const [
    ,
    sign1 = "",
    before = "",
    sign2 = "",
    digits = "",
    exponent = "",
    sign3 = "",
    after = "",
    sign4 = "",
  ] = match;
  const signs = [sign1, sign2, sign3, sign4].filter(Boolean);
  if (signs.length > 1 || (signs.length > 0 && isBracketed)) return null;
  const around = after.trim().replace(/%$/, "").trim();
  if (!decoration.test(before.trim()) || !decoration.test(around) || (before.trim() && around)) return null;
  if (exponent && (before || around)) return null;
  return { core: digits.trim() + exponent, isNegative: isBracketed || signs[0] === "-" };
}

/** What a shape proves about the decimal mark; `either` where both readings are numbers, null where it tells nothing. */
export function evidence({ shape, hasLeadingZero }: NumberShape): Mark | "either" | null {
  const core = bare(shape)?.core.replace(/e.*$/i, "").replace(blanks, "").replace(/['’]/g, "");
  if (core === undefined) return null;
  const marks = core.match(/[.,]/g) ?? [];
  const [first] = marks;
  if (first === undefined) return null;
  const other: Mark = first === "." ? "," : ".";
  const fits = (mark: Mark) => isNumber(shape, mark, mark === "." ? "," : ".");
  if (!fits(first as Mark)) return fits(other) ? other : null;
  if (!fits(other) || hasLeadingZero || /e/i.test(shape)) return first as Mark;
  return "either";
}

/** Whether a shape is a number under a decimal mark and a thousands mark (`""`: none); blanks, ' and ’ always group. */
export function isNumber(shape: string, decimal: Mark, thousands: string): boolean {
  const found = bare(shape);
  if (!found) return false;
  const group = `(?:[\\s\\u00a0\\u202f\\u2009'’]${thousands === "." || thousands === "," ? `|\\${thousands}` : ""})`;
  const d = `\\${decimal}`;
  const number = new RegExp(
    `^(?:\\d{1,3}(?:(${group})\\d{3})(?:\\1\\d{3})*|\\d*)(?:${d}\\d*)?(?:e[-+]?\\d+)?$`,
    "i",
  );
  return number.test(found.core) && /\d/.test(found.core);
}

/** The marks found in a column: proven with its rows, or open with an example that reads both ways. */
export interface MarkFinding {
  proven: Record<Mark, number>;
  open: NumberShape | null;
  counter: Partial<Record<Mark, NumberShape>>;
}

/** Weighs the shapes of a column. */
export function weighMarks(shapes: readonly NumberShape[]): MarkFinding {
  const finding: MarkFinding = { proven: { ".": 0, ",": 0 }, open: null, counter: {} };
  for (const shape of shapes) {
    const says = evidence(shape);
    if (says === "either") finding.open ??= shape;
    else if (says !== null) {
      finding.proven[says] += shape.count;
      finding.counter[says] ??= shape;
    }
  }
  return finding;
}
