import { withZeros, zerosOf, type Zeros } from "./zeros.js";

/** What a number format makes of a number. */
export type NumberUse = "number" | "date" | "duration";

const builtInDates = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);
const builtInDurations = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47]);

/** What a number format is for, by its code or, for the formats every workbook has, its number. */
function numberUse(id: number, code: string | undefined): NumberUse {
  if (code === undefined)
    return builtInDates.has(id) ? "date" : builtInDurations.has(id) ? "duration" : "number";
  const bare = code
    .split(";")[0]!
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[(?!(h+|m+|s+)\])[^\]]*\]/gi, "");
  if (/general|standaard/i.test(bare)) return "number";
  if (/[yd]|(^|[^h:])m{3,}/i.test(bare.replaceAll(/am\/pm|a\/p/gi, ""))) return "date";
  return /[hs]/i.test(bare) ? "duration" : "number";
}

const dayLength = 86_400_000;

/**
 * A serial day number as `yyyy-mm-dd`, with its time where it has one. Day 60 of the 1900 system is a day that never was
 * (29 February 1900): earlier ones count one less. Null where no calendar day has the number.
 */
function serialDate(serial: number, is1904: boolean): string | null {
  const days = is1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const time = Math.round(days * 86_400) * 1000 + Date.UTC(1899, 11, 30);
  if (!Number.isFinite(time) || serial < 0 || serial > 2_958_466) return null;
  const text = new Date(time).toISOString();
  return time % dayLength === 0 ? text.slice(0, 10) : text.slice(0, 19).replace("T", " ");
}

/** A part of days as hours, minutes and seconds: 1.5 is `36:00:00`. */
function serialDuration(serial: number): string {
  const seconds = Math.round(Math.abs(serial) * 86_400);
  const two = (value: number) => String(value).padStart(2, "0");
  const text = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return serial < 0 ? `-${text}` : text;
}

/** What a number format says: what it is for, and the zeros in front with which it shows whole numbers. */
export interface NumberFormat {
  use: NumberUse;
  zeros: Zeros | null;
}

/** A number format by its code or, for the formats every workbook has, its number. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  return { use: numberUse(id, code), zeros: code === undefined ? null : zerosOf(code) };
}

/** A cell as text; `isNumber` where it is a number that is no date, `shown` where its format puts zeros in front. */
export interface SheetCell {
  text: string;
  isNumber: boolean;
  shown?: string;
}

/** A stored number as a cell: whole numbers keep all their digits, dates become `yyyy-mm-dd`, times hours and minutes. */
export function numberCell(value: number, { use, zeros }: NumberFormat, is1904: boolean): SheetCell {
  const date = use === "date" ? serialDate(value, is1904) : null;
  if (date !== null) return { text: date, isNumber: false };
  if (use === "duration") return { text: serialDuration(value), isNumber: false };
  const text = Number.isSafeInteger(value) ? value.toFixed(0) : String(value);
  return {
    text,
    isNumber: true,
    ...(zeros !== null && /^\d+$/.test(text) && { shown: withZeros(text, zeros) }),
  };
}
