import { expect, test } from "vitest";
import { withoutLegalForm } from "../../../src/lib/text/legal_forms.js";

test.each([
  ["Jansen & Zn. B.V.", "Jansen & Zn."],
  ["Jansen B. V.", "Jansen"],
  ["Bakker en Zoon v.o.f.", "Bakker en Zoon"],
  ["Müller Anlagenbau GmbH & Co. KG", "Müller Anlagenbau"],
  ["Acme Trading, Inc.", "Acme Trading"],
  ["ACME TRADING LTD", "ACME TRADING"],
])("withoutLegalForm(%j) is %j", (name, short) => expect(withoutLegalForm(name)).toBe(short));

test.each(["Café De Zwaluw", "Texas", "B.V.", "Bravo", ""])("withoutLegalForm(%j) is none", (name) =>
  expect(withoutLegalForm(name)).toBeNull(),
);
