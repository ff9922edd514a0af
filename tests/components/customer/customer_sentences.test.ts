// @vitest-environment jsdom
import { expect, test } from "vitest";
import { stoppedSentence } from "../../../src/components/customer/customer_sentences.js";
import type { Customer } from "../../../src/schema.js";
import { customerMonth } from "../../lib/customer_months.js";
import { customer, report } from "../fixtures.js";

const ordered = [customerMonth("2025-06", { orders: 2 }), customerMonth("2025-07", { orders: 0 })];
const said = (given: Partial<Customer>, months = ordered, language: "en" | "nl" = "en") =>
  stoppedSentence({ customer: customer(given), months }, report(language));

test("a customer that is quiet for longer than ever stopped, and its last order is told", () => {
  const silent = { silent_since: new Date("2026-07-01") };
  expect(said(silent)).toBe(
    "The last order was in Jul\u00a02026, 3 months ago; it was never quiet for so long.",
  );
  expect(said(silent, ordered, "nl")).toBe(
    "De laatste order was in jul\u00a02026, 3 maanden geleden; zo lang was het nog niet eerder stil.",
  );
});

test("one who bought nothing in the window is told its last order, if it ever ordered", () => {
  expect(said({ is_active: false })).toBe(
    "This customer bought nothing in these 12 months; its last order was in Jun\u00a02025.",
  );
  expect(said({ is_active: false }, [])).toBe("This customer bought nothing in these 12 months.");
  expect(said({ is_active: false, months_of_history: 0 }, [])).toBe(
    "This customer never bought anything, as far as these data go.",
  );
});

test("one who orders as ever has nothing to tell of that", () => expect(said({})).toBeNull());
