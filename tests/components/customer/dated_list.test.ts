// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { DatedList } from "../../../src/components/customer/dated_list.js";
import { day, texts } from "../charts/drawing.js";
import { report } from "../fixtures.js";

const list = (count: number, language: "en" | "nl" = "en") =>
  DatedList(
    "What happened",
    Array.from({ length: count }, (_, i) => ({ date: day(2024, 1 + i), title: `Event ${i + 1}`, note: [] })),
    "Nothing did.",
    report(language),
  );

describe("what happened on days", () => {
  it("stands there newest first", () =>
    expect(texts(list(3), ".who")).toEqual(["Event 3", "Event 2", "Event 1"]));
  it("is folded beyond the eight newest, with how many there are", () => {
    const node = list(12);
    expect(texts(node, ":scope > ul .who")).toEqual([12, 11, 10, 9, 8, 7, 6, 5].map((n) => `Event ${n}`));
    expect(texts(node, "summary")).toEqual(["4 earlier"]);
    expect(texts(node, "details .who")).toEqual(["Event 4", "Event 3", "Event 2", "Event 1"]);
    expect(texts(list(12, "nl"), "summary")).toEqual(["4 eerdere"]);
  });
  it("is not folded for a single one more", () => expect(list(9).querySelector("details")).toBeNull());
  it("has a sentence where there is nothing", () => expect(texts(list(0), "p")).toEqual(["Nothing did."]));
});
