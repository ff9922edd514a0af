import type { NumberShape } from "../values/numbers.js";

/** What one look at a plain text file tells of a column. */
export interface ColumnSurvey {
  /** Cells that hold something, where none is padded. */
  filledCount: number;
  /** Whether some cell may begin or end with a blank, or begin with an apostrophe. */
  mayBePadded: boolean;
  /** Whether some cell holds a plus sign, as numbers in scientific notation do. */
  hasPlus: boolean;
  /** Whether some cell ends in `.0`, as whole numbers do that went through a number with decimals. */
  hasPointZero: boolean;
  /** How its numbers are written, most frequent first; null where some cell is more than digits, a minus, a point and a comma. */
  shapes: NumberShape[] | null;
}

/** A text file in which every line is a record as wide as the header, without a quoted line end, stray quote or blank line. */
export interface PlainSurvey {
  /** Lines of the file, those above the header too. */
  count: number;
  lineEnd: "\n" | "\r\n";
  columns: ColumnSurvey[];
}

/** Where the records of a file begin, what cuts them, and which columns feed numbers. */
export interface Layout {
  delimiter: string;
  headerRow: number;
  isNumber: readonly boolean[];
}
