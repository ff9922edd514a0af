import { expect, test } from "vitest";
import { parted } from "../../src/components/parted.js";

test("a dot between parts hangs on what goes before it, so that no line begins with one", () => {
  expect(parted(["Klant 10396", "Installateur", null, false, "", undefined, "klant sinds mrt 2026"])).toBe(
    "Klant 10396\u00a0· Installateur\u00a0· klant sinds mrt 2026",
  );
});
