// @vitest-environment jsdom
import { expect, test } from "vitest";
import { BriefOffer } from "../../../src/components/brief/brief_offer.js";
import { report } from "../fixtures.js";
import { briefed } from "./briefed.js";

test("the brief is offered by name, once its style is there", () => {
  const offer = BriefOffer(briefed(), report("nl"), "brief.css")!;
  const button = offer.querySelector("button")!;
  expect([button.id, button.disabled]).toEqual(["print-brief", true]);
  document.head.querySelector("link[rel=stylesheet]")!.dispatchEvent(new Event("load"));
  expect(button.disabled).toBe(false);
});

test("a collective card has no brief: there is nobody to lay it before", () => {
  document.head.replaceChildren();
  expect(BriefOffer(briefed({ is_collective: true }), report(), "brief.css")).toBeNull();
  // Nor does the page print as one.
  expect(document.head.querySelector("link")).toBeNull();
});
