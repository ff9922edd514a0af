import { Fault } from "../../lib/fault.js";
import type { Hit } from "./search.js";

/** How many findings of the gate are told. */
const told = 12;

/** What the gate found, as one sentence with a line a finding: `holds` says what holds it and what became of that, `advice` what to do. */
export function leak(
  rule: string,
  holds: (things: string) => string,
  hits: readonly Hit[],
  advice: string,
): Fault {
  const lines = hits
    .slice(0, told)
    .map(({ place, what, excerpt }) => `  ${place}: ${what}${excerpt === "" ? "" : ` (“${excerpt}”)`}`);
  const more = hits.length > told ? [`  and ${hits.length - told} more`] : [];
  const things = hits.length === 1 ? "something" : `${hits.length} things`;
  return new Fault(rule, [`${holds(things)}:`, ...lines, ...more, advice].join("\n"));
}
