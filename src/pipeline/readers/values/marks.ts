import { Fault } from "../../../lib/fault.js";
import type { ReadOptions } from "../../../settings/read_options.js";
import type { Marks } from "./cells.js";
import { isNumber, weighMarks, type Mark, type NumberShape } from "./numbers.js";
import type { Opened } from "../opened.js";

/** A column of numbers: what it feeds, its header and every way in which its values are written. */
export interface NumberColumn {
  field: string;
  header: string;
  shapes: NumberShape[];
  /** Whether the file itself types the numbers. */
  isNumeric: boolean;
  /** Cells that the file types as numbers, which `shapes` leaves out. */
  typedCount: number;
}

/** The marks of a column; the decimal mark is proven by this column, by another one, given, or not needed. */
export interface DecidedMarks extends Marks {
  isNeeded: boolean;
}

/**
 * Decides decimal and thousands marks for every column of numbers of a file: given, else proven by the column's values,
 * else by the other columns, else by what makes quantity × price the amount, else by the other files of the folder. One mark wins over ten times fewer values of the other, whose rows become problems.
 * @throws Fault where a column proves both or neither, or holds no numbers
 */
export function decideMarks(
  opened: Opened,
  columns: readonly NumberColumn[],
  byOthers: Mark | null = null,
): DecidedMarks[] {
  const weighed = columns.map((column) => ({ column, ...weighMarks(column.shapes) }));
  const own = weighed.map(({ column, proven, counter }): Mark | null => {
    const given = givenDecimal(opened.spec.options);
    if (column.isNumeric) return ".";
    if (given) return given;
    const [more, less]: [Mark, Mark] = proven["."] >= proven[","] ? [".", ","] : [",", "."];
    if (proven[more] === 0) return null;
    if (proven[less] * 10 > proven[more]) throw conflict(opened, column, counter);
    return more;
  });
  const others = new Set(own.filter((mark, i) => mark !== null && !columns[i]?.isNumeric));
  const [shared] = others.size === 1 ? others : [];
  return weighed.map(({ column, open }, i) => {
    const decimal = own[i] ?? shared ?? (open ? (byOthers ?? opened.elsewhere?.decimal ?? null) : null);
    if (decimal === null && open) throw ambiguous(opened, column, open);
    const marks = marksOf(decimal ?? ".", opened.spec.options);
    checkNumeric(opened, column, marks);
    return {
      ...marks,
      isNeeded: decimal !== null && column.shapes.some(({ shape }) => shape.includes(decimal)),
    };
  });
}

function givenDecimal({ decimal, thousands }: ReadOptions): Mark | null {
  if (decimal) return decimal;
  return thousands === "." ? "," : thousands === "," ? "." : null;
}

function marksOf(decimal: Mark, { thousands }: ReadOptions): Marks {
  return { decimal, thousands: thousands ?? (decimal === "." ? "," : ".") };
}

function conflict(
  { file, spec }: Opened,
  { header }: NumberColumn,
  counter: Partial<Record<Mark, NumberShape>>,
): Fault {
  const [point, comma] = [counter["."], counter[","]];
  return new Fault(
    "mixed-decimal-marks",
    `"${point?.example}" (line ${point?.line}) has a decimal point, "${comma?.example}" (line ${comma?.line}) a decimal comma; say which holds at report.yaml:${spec.line}: options: {decimal: "."} or {decimal: ","}`,
    { file, column: header },
  );
}

function ambiguous({ file, spec }: Opened, { header }: NumberColumn, { example, line }: NumberShape): Fault {
  const mark = example.includes(",") ? "," : ".";
  const whole = example.replaceAll(mark, "");
  const broken = example.replaceAll(mark, ".");
  const other = mark === "." ? "," : ".";
  return new Fault(
    "ambiguous-number",
    `"${example}" could be ${whole} or ${broken}, and no value decides; say which at report.yaml:${spec.line}: options: {decimal: "${other}"} for ${whole}, options: {decimal: "${mark}"} for ${broken}`,
    { file, line, column: header },
  );
}

function checkNumeric(
  { file, spec }: Opened,
  { header, field, shapes, typedCount }: NumberColumn,
  marks: Marks,
): void {
  let [bad, all] = [0, typedCount];
  let first: NumberShape | undefined;
  for (const shape of shapes) {
    all += shape.count;
    if (isNumber(shape.shape, marks.decimal, marks.thousands) || /^\D*9+:99/.test(shape.shape)) continue;
    bad += shape.count;
    if (!first || shape.line < first.line) first = shape;
  }
  if (!first || bad * 2 <= all || bad < 2) return;
  if (first.example.startsWith("="))
    throw new Fault(
      "formulas-without-values",
      `${bad} of ${all} values are no numbers, as "${first.example}", a formula whose result is not stored: open the file in a spreadsheet, let it calculate, and save it or export the values`,
      { file, line: first.line, column: header },
    );
  throw new Fault(
    "not-numbers",
    `${bad} of ${all} values are not numbers with a decimal ${marks.decimal === "." ? "point" : "comma"}, as "${first.example}"; ${field} needs numbers: name its column or its marks at report.yaml:${spec.line}`,
    { file, line: first.line, column: header },
  );
}
