// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { urlState } from "../../src/components/state.js";

const choices = { measure: ["revenue", "contribution"], q: "" } as const;

beforeEach(() => history.replaceState(null, "", "/customers.html"));

test("without a query the defaults hold", () => {
  expect(urlState(choices).get()).toEqual({ measure: "revenue", q: "" });
});

test("a link's selections hold, and a value that is no choice counts as the default", () => {
  history.replaceState(null, "", "/customers.html?measure=contribution&q=caf%C3%A9");
  expect(urlState(choices).get()).toEqual({ measure: "contribution", q: "café" });
  history.replaceState(null, "", "/customers.html?measure=weight");
  expect(urlState(choices).get().measure).toBe("revenue");
});

test("only what differs from the default stands in the address, and what is not ours stays", () => {
  history.replaceState(null, "", "/customer.html?id=K1&utm=x#lines");
  const state = urlState(choices);
  state.set({ measure: "contribution", q: "a b" });
  expect(location.pathname + location.search + location.hash).toBe(
    "/customer.html?id=K1&utm=x&measure=contribution&q=a+b#lines",
  );
  state.set({ measure: "revenue", q: "" });
  expect(location.search).toBe("?id=K1&utm=x");
});

test("listeners hear of a change and of back and forward, until they stop", () => {
  const state = urlState(choices);
  const listener = vi.fn();
  const stop = state.on(listener);
  state.set({ q: "bos" });
  expect(listener).toHaveBeenLastCalledWith({ measure: "revenue", q: "bos" }, false);
  history.replaceState(null, "", "/customers.html?measure=contribution");
  dispatchEvent(new PopStateEvent("popstate"));
  expect(listener).toHaveBeenLastCalledWith({ measure: "contribution", q: "" }, true);
  stop();
  state.set({ q: "x" });
  expect(listener).toHaveBeenCalledTimes(2);
});

test("what is chosen is a step that Back undoes, what is typed is not, and the same choice again is no second step", async () => {
  const state = urlState(choices);
  const before = history.length;
  state.set({ q: "b" });
  state.set({ q: "bo" });
  expect(history.length).toBe(before);
  state.choose({ measure: "contribution" });
  state.choose({ measure: "contribution" });
  state.set({ q: "bos" });
  expect(history.length).toBe(before + 1);
  expect(location.search).toBe("?q=bos&measure=contribution");
  history.replaceState(null, "", "?q=two%20words&measure=contribution");
  state.choose({ q: "two words" });
  expect(history.length).toBe(before + 1);
  const returned = new Promise((resolve) => state.on(resolve));
  history.back();
  expect(await returned).toEqual({ measure: "revenue", q: "bo" });
});
