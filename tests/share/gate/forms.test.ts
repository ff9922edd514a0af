import { expect, test } from "vitest";
import { formsOf } from "../../../src/share/gate/forms.js";
import { NeedleSet } from "../../../src/share/gate/needles.js";

test.each([
  ["Bakkerij Jansen", "customer name", ["bakkerijjansen"]],
  [
    "Muller & Zonen",
    "customer name",
    ["mullerzonen", "mullerenzonen", "mullerandzonen", "mullerundzonen", "mulleretzonen"],
  ],
  ["Müller", "customer name", ["muller", "mueller"]],
  ["0012.34", "customer number", ["0012.34", "001234"]],
  ["Jan de Vries", "employee", ["jandevries", "devriesjan", "vriesjande"]],
  ["Jan de Vries", "customer name", ["jandevries"]],
] as const)("formsOf(%j) of a %s", (text, kind, forms) => {
  expect(formsOf(text, kind)).toEqual(forms);
});

test("what stands between two names is one thing, whichever word it is", () => {
  expect(formsOf("Smit en Zonen", "customer name")).toContain("smitzonen");
  expect(formsOf("Enschede Handel", "customer name")).toEqual(["enschedehandel"]);
});

test("a needle counts once however many forms it has, and goes with all of them", () => {
  const needles = new NeedleSet();
  needles.add({ kind: "customer name", text: "Müller & Zonen", whose: "K1" });
  needles.add({ kind: "customer number", text: "A&B", whose: "K2" });
  expect([needles.size, needles.wholeSize]).toEqual([2, 1]);
  expect(needles.remove("muller zonen")?.whose).toBe("K1");
  expect(needles.get("Mueller en Zonen")).toBeNull();
});
