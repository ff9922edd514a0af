import { expect, it } from "vitest";
import { oneContact } from "../../../src/lib/tiers/one_contact.js";

it("oneContact shares the revenue of customers whose contacts are known, credits aside", () =>
  expect(
    oneContact([
      { revenue: 30, contact_count: 1 },
      { revenue: 10, contact_count: 2 },
      { revenue: 60, contact_count: null },
      { revenue: -5, contact_count: 1 },
    ]),
  ).toEqual({ count: 1, share: 0.75, known_share: 0.4 }));
it("oneContact is not known where no contacts are", () =>
  expect(oneContact([{ revenue: 30, contact_count: null }])).toBeNull());
