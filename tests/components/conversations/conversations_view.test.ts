// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { ConversationsView } from "../../../src/components/conversations/conversations_view.js";
import { day, texts } from "../charts/drawing.js";
import { Wide } from "../fixtures.js";
import { report } from "../summary/rows.js";
import { talk, untold } from "./talk_rows.js";

beforeAll(() => vi.stubGlobal("ResizeObserver", Wide));
beforeEach(() => history.replaceState(null, "", "/conversations.html"));

const talks = [
  talk({ customer_id: "1" }),
  talk({ customer_id: "2", p_value: 0.4, effect_amount: 200, review: "overdue", account_manager: "Joris" }),
  untold("too_early", { customer_id: "3", review_on: day(2026, 12, 1), review: "coming", topic: "prices" }),
  untold("unknown_customer", {
    ...{ customer_id: "9", name: "9", is_known: false, account_manager: null },
    ...{ review_on: null, review: "none" },
  }),
];
const listed = (view: HTMLElement) => texts(view, "#list tbody th[scope=row]");

describe("ConversationsView", () => {
  it("lists all, largest change first, each leading to its customer but for a number that nobody has", () => {
    const view = ConversationsView(talks, report());
    expect(listed(view)).toEqual(["Customer 1", "Customer 2", "Customer 3", "9"]);
    const links = [...view.querySelectorAll("#list tbody a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(["./customer.html?id=1", "./customer.html?id=2", "./customer.html?id=3"]);
  });
  it("recomputes finding, chart and list for a choice, which stands in the address", () => {
    const view = ConversationsView(talks, report());
    const select = view.querySelector("select")!;
    select.value = "too_early";
    select.dispatchEvent(new Event("change"));
    expect(location.search).toBe("?result=too_early");
    expect(listed(view)).toEqual(["Customer 3"]);
    expect(texts(view, ".talk-name")).toEqual(["Customer 3· prices"]);
    expect(texts(view, ".finding")).toEqual(["No review date has come yet: the first is on 1 Dec 2026."]);
    expect(texts(view, ".list-summary")).toEqual(["1 of 4 conversations"]);
  });
  it("opens what an address asks for, and finds by topic", () => {
    history.replaceState(null, "", "/conversations.html?q=prices&account_manager=Sanne");
    expect(listed(ConversationsView(talks, report()))).toEqual(["Customer 3"]);
  });
  it("names the reviews by when they are due, and leaves out a kind without any", () => {
    const view = ConversationsView(talks, report());
    expect(texts(view, "h3")).toEqual([
      "Overdue: 1",
      "In Oct 2026: 1",
      "To come: 1",
      "Without a review date: 1",
    ]);
    expect(texts(ConversationsView([talks[0]!], report()), "h3")).toEqual(["In Oct 2026: 1"]);
  });
  it("leaves out the columns that no conversation fills", () => {
    const heads = texts(ConversationsView([talks[2]!], report()), "#list thead th");
    expect(heads).toContain("Aimed at a year");
    expect(heads).not.toContain("Change");
  });
  it("says how to register conversations where there are none, in a form that it reads itself", () => {
    const view = ConversationsView([], report({ language: "nl" }));
    expect(texts(view, "code")[1]).toBe(
      "date;customer_id;topic;agreed_action;target_amount;review_on;status\n2026-10-31;1001;Uren per order;Bestellen via het portaal;4500;2027-04-30;open",
    );
    expect(view.querySelector("svg, table")).toBeNull();
  });
});
