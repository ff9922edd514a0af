import { expect, test } from "vitest";
import { comparedMargin, comparedRung, lacksFreightThen } from "../../../src/lib/bridge/compared_margin.js";

const earned = {
  contribution: 100,
  gross_margin: 150,
  revenue: 500,
  hours_baseline: 3,
  hours_prior: null,
};

test("a bridge ends at contribution where the hours of both windows are known, else at gross margin", () => {
  expect(comparedMargin(earned, "baseline")).toBe(100);
  expect(comparedMargin(earned, "prior")).toBe(150);
});

test("without hours it ends at gross margin, without cost at net revenue", () => {
  expect(comparedMargin({ ...earned, contribution: null }, "prior")).toBe(150);
  expect(comparedMargin({ ...earned, contribution: null, gross_margin: null }, "baseline")).toBe(500);
});

test("its end is named by what it is", () => {
  expect(comparedRung(earned, "baseline")).toBe("contribution");
  expect(comparedRung(earned, "prior")).toBe("gross_margin");
  expect(comparedRung({ ...earned, contribution: null, gross_margin: null }, "baseline")).toBe("revenue");
});

test("freight of then is missed where all else of a contribution is known", () => {
  const then = { contribution_baseline: null, contribution_prior: null };
  expect(lacksFreightThen({ ...earned, ...then }, "baseline")).toBe(true);
  expect(lacksFreightThen({ ...earned, ...then, contribution_baseline: 90 }, "baseline")).toBe(false);
  expect(lacksFreightThen({ ...earned, ...then }, "prior")).toBe(false);
});
