// @vitest-environment jsdom
import { afterEach, expect, it, vi } from "vitest";
import { PhoneFold } from "../../../src/components/controls/phone_fold.js";

afterEach(() => vi.unstubAllGlobals());

/** Stands in for a window that is narrow or not; the function it gives widens it. */
function stubWindow(isNarrow: boolean): () => void {
  let tell = (_change: { matches: boolean }) => {};
  const addEventListener = (_type: string, listener: typeof tell) => (tell = listener);
  vi.stubGlobal("matchMedia", () => ({ matches: isNarrow, addEventListener }));
  return () => tell({ matches: false });
}

it("PhoneFold is folded in a narrow window, and opens when that grows wide", () => {
  const widen = stubWindow(true);
  const fold = PhoneFold("Move the levers", false, "levers");
  expect([fold.open, fold.querySelector("summary")!.textContent]).toEqual([false, "Move the levers"]);
  widen();
  expect(fold.open).toBe(true);
});

it("PhoneFold stands open where there is room, and where the reader asked for what it holds", () => {
  stubWindow(false);
  expect(PhoneFold("Move the levers", false, "levers").open).toBe(true);
  stubWindow(true);
  expect(PhoneFold("Move the levers", true, "levers").open).toBe(true);
});
