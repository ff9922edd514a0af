import { Fault } from "../../../lib/fault.js";
import { literal } from "../../database.js";
import { otherAccounts } from "../headers/accounts.js";
import type { Exclusion } from "./exclusion.js";
import { positionOf } from "../headers/headers.js";
import type { Opened } from "../opened.js";

/**
 * The `exclude` rules of a file; a value is compared trimmed and without regard to case.
 * @throws Fault where no column has the header
 */
export function exclusions(opened: Opened): Exclusion[] {
  const { spec, headers, file } = opened;
  const given = Object.entries(spec.exclude).flatMap(([header, values]) => {
    const position = positionOf(headers, header);
    if (position === null)
      throw new Fault(
        "column-not-found",
        `no column "${header}", which exclude at report.yaml:${spec.line} names; headers seen: ${headers.join(", ")}`,
        { file },
      );
    return values.map((value) => ({
      rule: `${header} = ${value}`,
      condition: `lower(coalesce(c${position}, '')) = ${literal(value.trim().toLowerCase())}`,
    }));
  });
  return [...given, ...otherAccounts(opened)];
}

/** SQL of the rule that excludes a row; null where none does. */
export function excludedSql(rules: readonly Exclusion[]): string {
  if (rules.length === 0) return "null::VARCHAR";
  return `case ${rules.map(({ condition, rule }) => `when ${condition} then ${literal(rule)}`).join(" ")} end`;
}
