import { expect, it } from "vitest";
import { missingInput } from "../../src/lib/missing.js";

const everything = {
  has_quantity: true,
  gross_margin: 10,
  has_hours: true,
  hour_rate: 60,
  practical_hours: 900,
  has_agreements: true,
};

it("missingInput of everything is nothing", () => expect(missingInput(everything)).toEqual([]));
it("missingInput names what is lacking, the next to add first", () =>
  expect(
    missingInput({
      has_quantity: false,
      gross_margin: null,
      has_hours: false,
      hour_rate: null,
      practical_hours: null,
      has_agreements: false,
    }),
  ).toEqual(["quantity", "cost", "hours", "agreements"]));
it("missingInput asks for a rate where hours have none, and for teams where a rate stands alone", () => {
  expect(missingInput({ ...everything, hour_rate: null, practical_hours: null })).toEqual(["rate"]);
  expect(missingInput({ ...everything, practical_hours: null })).toEqual(["teams"]);
});
