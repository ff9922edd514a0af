import { isScalar, visit, type Document, type LineCounter } from "yaml";
import { Fault } from "../lib/fault.js";

/** The name that no group of settings can hold as its own: every group has it already. */
const unusable = "__proto__";

/** Takes keys out of report.yaml that would be lost in silence otherwise, and gives a fault with its line for each. */
export function takeUnusableKeys(document: Document, lines: LineCounter): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || key.value !== unusable) return undefined;
      const { line } = lines.linePos(key.range?.[0] ?? 0);
      faults.push(
        new Fault(
          "invalid-setting",
          `"${unusable}" cannot be the name of a setting, a column or a customer: leave it out, or give it another name in the export`,
          { file: "report.yaml", line },
        ),
      );
      return visit.REMOVE;
    },
  });
  return faults;
}
