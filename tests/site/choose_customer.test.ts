import { describe, expect, test } from "vitest";
import { chooseCustomer } from "../../src/site/choose_customer.js";

const named = (customer_id: string, name: string, customer_id_raw: string | null = null) => ({
  ...{ customer_id, name, customer_id_raw },
});
const customers = [
  named("10070", "Elektro Van der Velde"),
  named("10283", "Van Rijn Klimaattechniek B.V.", "0010283"),
  named("10284", "Aannemersbedrijf Vechtstroom"),
];

describe("chooseCustomer(customers, wanted)", () => {
  test("knows a number as the report and as the export writes it", () => {
    expect(chooseCustomer(customers, "10070").name).toBe("Elektro Van der Velde");
    expect(chooseCustomer(customers, "0010283").customer_id).toBe("10283");
  });
  test.each([
    ["Van Rijn", "10283 (Van Rijn Klimaattechniek B.V.), "],
    ["10284x", "10284 (Aannemersbedrijf Vechtstroom), 10283 (Van Rijn Klimaattechniek B.V.), 10070 ("],
    ["zzz", "10070 (Elektro Van der Velde), 10283 (Van Rijn Klimaattechniek B.V.), 10284 ("],
  ])("names the three nearest names and numbers where there is no %s", (wanted, names) =>
    expect(() => chooseCustomer(customers, wanted)).toThrow(
      `there is no customer ${wanted}; the nearest are ${names}`,
    ),
  );
});
