import { expect, test } from "vitest";
import { attention } from "../../../src/lib/words/attention.js";
import { pyramid } from "../../../src/lib/words/pyramid.js";

test("customers of the label lead are told with what they come to, one of them in the singular", () => {
  expect(pyramid.en.profit.caption(3, "3", "−€55,248", "18", "10%")).toBe(
    "18 platinum customers bring 10% of all positive contribution; the 3 lead customers come to −€55,248.",
  );
  expect(pyramid.nl.profit.caption(1, "1", "−€ 80", "1", "10%")).toBe(
    "1 platinaklant levert 10% van alle positieve bijdrage; de ene loodklant komt op −€ 80.",
  );
});

test("hours that would have to move are as many as then where both read alike", () => {
  const told = (language: "en" | "nl", then: string) =>
    attention[language].history.caption(then, "Oct 2022", "44%").replace(/^.*: /, "");
  expect(told("en", "44%")).toBe("44% now, as in Oct 2022.");
  expect(told("nl", "44%")).toBe("44% nu, evenveel als in Oct 2022.");
  expect(told("en", "39%")).toBe("39% in Oct 2022, 44% now.");
});
