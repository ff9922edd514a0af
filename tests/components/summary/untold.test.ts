// @vitest-environment jsdom
import { describe, expect, it, test, vi } from "vitest";
import { NewsAlone } from "../../../src/components/summary/news_alone.js";
import { Section } from "../../../src/components/summary/ranked_list.js";
import { SummaryView } from "../../../src/components/summary/summary_view.js";
import { isTold, UntoldList } from "../../../src/components/summary/untold.js";
import { summarySums } from "../../../src/lib/summary_sums.js";
import { day, texts } from "../charts/drawing.js";
import { Wide } from "../fixtures.js";
import { customer, report } from "./rows.js";

globalThis.ResizeObserver = Wide as never;

describe("UntoldList", () => {
  const told = Section("Who moved?", "Few.");
  const open = { question: "Who could not?", why: "Hours were not supplied." };
  it("holds what cannot be told, a line a question, and nothing else", () => {
    expect([told, open].map(isTold)).toEqual([true, false]);
    const list = UntoldList([told, open], report({ language: "nl" }))!;
    expect(texts(list, "h2")).toEqual(["Wat is nog niet te zeggen?"]);
    expect(texts(list, "li")).toEqual(["Who could not? Hours were not supplied."]);
  });
  it("is not there where all is told", () => expect(UntoldList([told], report())).toBeNull());
});

describe("NewsAlone", () => {
  const short = report({ history_from: day(2025, 11) });
  const list = () => document.createElement("div");
  it("stays away where the history is too short to date a change, until an event is read", () => {
    const news = list();
    const alone = NewsAlone({ news, restated: null }, short);
    expect(alone.node.hidden).toBe(true);
    expect(alone.undated).toEqual({
      question: "Which changes can be dated by now?",
      why: "Too few months to date a change: the history has 12, and it takes 24.",
    });
    news.append(document.createElement("li"));
    alone.settle();
    expect(alone.node.hidden).toBe(false);
  });
  it("is there at once where changes can be dated, or months reported before have changed", () => {
    const long = NewsAlone({ news: list(), restated: null }, report());
    expect([long.node.hidden, long.undated]).toEqual([false, null]);
    expect(NewsAlone({ news: list(), restated: list() }, short).node.hidden).toBe(false);
  });
});

test("a summary names a card of many buyers as such", () => {
  const lost = { revenue: 900, gross_margin: 300, contribution: -500, drift_amount: 0 };
  const rows = [customer("1", "Cash sales", { ...lost, is_collective: true }), customer("2", "Bos", lost)];
  const tables = { months: [], customers: rows, sums: summarySums(rows), tiers: [], conversations: [] };
  const view = SummaryView({ ...tables, findings: [], restatements: [] }, report({ language: "nl" }), {
    ...{ handles: "", news: "" },
  });
  expect(texts(view, ".finding").join()).toContain("het meest bij Cash sales, een verzamelkaart (−€");
  expect(texts(view, ".who")).toEqual(["Cash sales, een verzamelkaart", "Bos"]);
});

test("a summary without cost opens on what it knows, and says once at the end what it cannot", async () => {
  const rows = [customer("1", "A", { revenue: 900 })];
  const bare = { gross_margin: null, contribution: null, hours: null, history_from: day(2025, 11) };
  const tables = { months: [], customers: rows, sums: summarySums(rows), tiers: [], conversations: [] };
  const view = SummaryView({ ...tables, findings: [], restatements: [] }, report(bare), {
    handles: "",
    news: "",
  });
  expect(texts(view, "section:not([hidden]) > h2")).toEqual([
    "What is left out?",
    "What cannot be told yet?",
  ]);
  expect(texts(view, "li strong")).toEqual([
    "Which conversations should we have?",
    "Which changes can be dated by now?",
    "Who moved at the top?",
    "Which good customers get too little attention?",
    "Which agreements are due for review?",
  ]);
  // The news are asked for a moment later, and are not there: told while there is a document to tell it in.
  await vi.waitFor(() => expect(texts(view, "[role=alert] button")).toEqual(["Try again"]), 10_000);
});
