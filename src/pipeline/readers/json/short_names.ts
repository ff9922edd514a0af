import { headersOf } from "../../../settings/column_spec.js";
import { recognise } from "../headers/headers.js";
import type { Found } from "../opened.js";

/** Names with dots between levels as headers: `customer.id` stays where it is recognised as a whole; else its last part, where that is recognised and no other has it. */
export function shortNames(
  { source, spec }: Pick<Found, "source" | "spec">,
  names: readonly string[],
): string[] {
  const last = names.map((name) => name.slice(name.lastIndexOf(".") + 1));
  const isKnown = (name: string) => recognise([name], source).fields.size > 0;
  return names.map((name, i) => {
    const short = last[i] ?? name;
    const isAlone = last.filter((other) => other === short).length === 1;
    const isGiven = Object.values(spec.columns).flatMap(headersOf).includes(name);
    return !name.includes(".") || isGiven || isKnown(name) || !isKnown(short) || !isAlone ? name : short;
  });
}
