import type { Row } from "../../schema.js";

type Term = Pick<Row<"agreements">, "valid_from" | "valid_to">;

/** The agreements that hold on a day; an open end holds for ever. */
export function inForce<A extends Term>(agreements: readonly A[], day: Date): A[] {
  return agreements.filter(
    ({ valid_from, valid_to }) =>
      (valid_from === null || valid_from <= day) && (valid_to === null || valid_to >= day),
  );
}
