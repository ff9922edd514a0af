import { describe, expect, it } from "vitest";
import { conversationLine } from "../../../src/lib/talk/conversation_line.js";

const agreed = {
  customer_id: "0010",
  topic: "Prices",
  agreed_action: "Up by 5%, in two steps",
  target_amount: 1234.56,
  status: "open",
};
const asOf = new Date("2026-08-31");

describe("conversationLine", () => {
  it("is a row of the as-of date, to be reviewed at the end of the sixth month after it", () =>
    expect(conversationLine(agreed, asOf, "en")).toBe(
      '2026-08-31,0010,Prices,"Up by 5%, in two steps",1235,2027-02-28,open',
    ));
  it("is written as Dutch files are in Dutch", () =>
    expect(conversationLine(agreed, asOf, "nl")).toBe(
      "2026-08-31;0010;Prices;Up by 5%, in two steps;1235;2027-02-28;open",
    ));
});
