import { expect, it } from "vitest";
import { agreementMoments } from "../../../src/lib/talk/agreement_moments.js";

const day = (text: string) => new Date(text);
const term = (from: string | null, to: string | null) => ({
  valid_from: from === null ? null : day(from),
  valid_to: to === null ? null : day(to),
});
const told = (...terms: ReturnType<typeof term>[]) =>
  agreementMoments(terms, { history_from: day("2022-01-10"), as_of: day("2026-10-31") }).map(
    ({ date, type }) => `${date.toISOString().slice(0, 10)} ${type}`,
  );

it("tells when an agreement began and when it ran out", () =>
  expect(told(term("2023-04-01", "2024-03-31"))).toEqual([
    "2023-04-01 agreement_start",
    "2024-03-31 agreement_end",
  ]));

it("tells only the start of one that follows another by the end of the next month", () => {
  expect(told(term(null, "2024-03-31"), term("2024-04-01", null))).toEqual(["2024-04-01 agreement_start"]);
  expect(told(term(null, "2024-03-30"), term("2024-04-30", null))).toEqual(["2024-04-30 agreement_start"]);
  expect(told(term(null, "2024-03-31"), term("2024-05-01", null))).toEqual([
    "2024-03-31 agreement_end",
    "2024-05-01 agreement_start",
  ]);
});

it("tells of two agreements of one day once", () =>
  expect(told(term("2024-04-01", null), term("2024-04-01", null))).toEqual(["2024-04-01 agreement_start"]));

it("says nothing of what held from the first month of the history on, nor of what is still to come", () =>
  expect(told(term("2022-01-31", null), term("2019-01-01", "2026-12-31"), term("2027-01-01", null))).toEqual(
    [],
  ));
