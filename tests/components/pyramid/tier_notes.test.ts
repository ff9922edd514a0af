// @vitest-environment jsdom
import { expect, test } from "vitest";
import { tierNotes } from "../../../src/components/pyramid/tier_notes.js";
import { pyramidSums } from "../../../src/lib/tiers/pyramid_sums.js";
import { pyramid } from "../../../src/lib/words/pyramid.js";
import { report } from "../fixtures.js";

const { sums } = pyramidSums([], "contribution");
const facts = {
  ...{ hours: 1_250, unassigned_hours: 30 },
  ...{ collective_hours: 5, never_bought_count: 3, never_bought_hours: 12 },
};

test("the notes of the tiers say which hours stand in none, by where they went", () => {
  expect(tierNotes(sums, "revenue", report("en", facts), pyramid.en)).toBe(
    "Of all 1,250 service hours these stand in no tier: 12 for 3 customers that never bought, 5 for collective cards, 30 without a customer.",
  );
  const one = { ...facts, never_bought_count: 1, collective_hours: 0, unassigned_hours: 0 };
  expect(tierNotes(sums, "contribution", report("nl", one), pyramid.nl)).toBe(
    "Van alle 1.250 service-uren staan deze in geen laag: 12 voor 1 klant die nooit kocht.",
  );
});

test("the notes of the tiers say how much stands on collective cards", () => {
  const none = { hours: null, unassigned_hours: null, collective_hours: null, never_bought_hours: null };
  expect(
    tierNotes(
      sums,
      "revenue",
      report("en", { ...none, collective_count: 2, collective_revenue: 1_200 }),
      pyramid.en,
    ),
  ).toBe(
    "€1,200 of net revenue stands on 2 collective cards, which hold many buyers or none by name: in no tier, and in no figure on this page.",
  );
  expect(
    tierNotes(
      sums,
      "revenue",
      report("en", { ...none, collective_count: 1, collective_revenue: 1_200 }),
      pyramid.en,
    ),
  ).toContain("stands on a collective card, which holds many buyers or none by name");
});

test("where every hour went to customers in a tier, or hours are not known, there is nothing to note", () => {
  const none = {
    ...facts,
    unassigned_hours: 0,
    collective_hours: 0,
    never_bought_count: 0,
    never_bought_hours: 0,
  };
  expect(tierNotes(sums, "revenue", report("en", none), pyramid.en)).toBe("");
  const unknown = { hours: null, unassigned_hours: null, collective_hours: null, never_bought_hours: null };
  expect(tierNotes(sums, "revenue", report("en", unknown), pyramid.en)).toBe("");
});
