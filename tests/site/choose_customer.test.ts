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
    expect(chooseCustomer(customers, "10070")).toEqual({
      ...{ customer_id: "10070", name: "Elektro Van der Velde", said: [] },
    });
    expect(chooseCustomer(customers, "0010283").said).toEqual([
      '"0010283" is customer 10283 (Van Rijn Klimaattechniek B.V.)',
    ]);
  });
  test("knows a name, and says whose it is", () => {
    expect(chooseCustomer(customers, "elektro van der velde")).toEqual({
      ...{ customer_id: "10070", name: "Elektro Van der Velde" },
      said: ['"elektro van der velde" is customer 10070 (Elektro Van der Velde)'],
    });
  });
  test("asks for a number where several go by a name, and lists five of them", () => {
    const six = [1, 2, 3, 4, 5, 6].map((number) => named(String(number), "De Vries"));
    expect(() => chooseCustomer(six, "De Vries")).toThrow(
      '6 customers go by "De Vries": 1 (De Vries), 2 (De Vries), 3 (De Vries), 4 (De Vries), 5 (De Vries), and 1 more; name one by its number',
    );
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
