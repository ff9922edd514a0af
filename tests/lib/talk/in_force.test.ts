import { expect, it } from "vitest";
import { inForce } from "../../../src/lib/talk/in_force.js";

const term = (valid_from: string | null, valid_to: string | null) => ({
  valid_from: valid_from === null ? null : new Date(valid_from),
  valid_to: valid_to === null ? null : new Date(valid_to),
});

it.each([
  ["2026-10-31", null, true],
  ["2026-11-01", null, false],
  [null, "2026-10-31", true],
  [null, "2026-10-30", false],
  [null, null, true],
])("an agreement from %s to %s holds on 31 October 2026: %s", (from, to, holds) =>
  expect(inForce([term(from, to)], new Date("2026-10-31"))).toHaveLength(holds ? 1 : 0),
);
