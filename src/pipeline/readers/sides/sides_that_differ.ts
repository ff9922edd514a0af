import { Fault } from "../../../lib/fault.js";
import type { Opened } from "../opened.js";

/** The faults of entries of which one file has most of its amounts on the credit side and another on the debit side, as where all of a month are returns. */
export function sidesThatDiffer(files: readonly Opened[]): Fault[] {
  return [...new Set(files.map(({ spec }) => spec))].flatMap((spec) => {
    const on = (side: "credit" | "debit") =>
      files.find((file) => file.spec === spec && file.salesSide === side);
    const [credit, debit] = [on("credit"), on("debit")];
    if (!credit || !debit) return [];
    return [
      new Fault(
        "sides-differ",
        `most amounts stand on the debit side here and on the credit side in ${credit.file}, so that sales of the one would be returns in the other: say which is that of sales at report.yaml:${spec.line}: options: {sales_side: credit} or {sales_side: debit}`,
        { file: debit.file },
      ),
    ];
  });
}
