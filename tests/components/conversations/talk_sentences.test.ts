import { describe, expect, it } from "vitest";
import { findingSentences } from "../../../src/components/conversations/talk_finding.js";
import { talkSentences } from "../../../src/components/conversations/talk_sentences.js";
import { day, plain } from "../charts/drawing.js";
import { report } from "../summary/rows.js";
import { talk, untold } from "./talk_rows.js";

const said = (row: ReturnType<typeof talk>, language: "en" | "nl" = "en") =>
  talkSentences(row, report({ language })).map(plain);

describe("talkSentences", () => {
  it("tells before, after, the range, the part of the target, the hours and what chance would do", () =>
    expect(said(talk())).toEqual([
      "€20,000 a year before, €21,200 after, at today's volume: +€1,200",
      "between +€300 and +€2,100",
      "50% of the €2,400 aimed at",
      "0.50 hours per order before, 0.40 after",
      "chance alone makes as large a difference in 0.2% of cases",
      "the time of the year alone made +€100 in 2 other years",
    ]));
  it("says where there are too few years to tell what the time of the year does", () =>
    expect(said(talk({ season_years: 0, effect_season: null })).at(-1)).toBe(
      "too few years to tell what the time of the year does to it",
    ));
  it("does so in Dutch", () =>
    expect(said(talk(), "nl")[0]).toBe(
      "€ 20.000 per jaar ervoor, € 21.200 erna, bij het volume van nu: +€ 1.200",
    ));
  it("says how far the months after have come", () =>
    expect(said(talk({ date: day(2026, 5, 11), months_after: 5 })).at(-1)).toBe(
      "so far 5 of the six months after it",
    ));
  it("says that months without a bound set none", () =>
    expect(said(talk({ effect_low: null }))[1]).toBe("the months set no bounds to the change"));
  it.each([
    ["too_early", { review_on: day(2026, 12, 1) }, "too early: to look again on 1 Dec 2026"],
    ["too_early", { date: day(2026, 11, 5) }, "too early: it lies after the as-of date"],
    [
      "too_early",
      { months_after: 3 },
      "too early: 3 of the 4 months with purchases that are needed after it",
    ],
    ["too_early", { months_after: 0 }, "too early: no month with purchases after it yet, and 4 are needed"],
    [
      "not_separable",
      { near_type: "contact_change", near_on: day(2025, 12, 1) },
      "not separable: new contact person on 1 Dec 2025, within six months",
    ],
    [
      "not_separable",
      { near_type: "conversation", near_on: day(2026, 2, 11) },
      "not separable: another conversation on the same day. Put what was agreed in one row",
    ],
    [
      "too_few_months",
      {},
      "fewer than four months on one side with purchases of which it is known what they left, so nothing can be said",
    ],
    [
      "no_volume",
      {},
      "bought nothing in the last twelve months, so there is no volume of today to reckon with",
    ],
    ["unknown_customer", {}, "the customer has no invoice lines and no customer record"],
  ])("%s %o", (outcome, given, sentence) => expect(said(untold(outcome, given))).toEqual([sentence]));
  it("tells the hours also where cost was not supplied", () =>
    expect(said(untold("no_cost", { hours_per_order_before: 0.5, hours_per_order_after: 0.25 }))).toEqual([
      "cost was not supplied, so what is left of revenue cannot be told",
      "0.50 hours per order before, 0.25 after",
    ]));
});

describe("findingSentences", () => {
  const found = (rows: ReturnType<typeof talk>[], language: "en" | "nl" = "en") =>
    findingSentences(rows, report({ language })).map(plain);
  const rows = [
    talk(),
    talk({ effect_amount: 2600, target_amount: 2500 }),
    talk({ p_value: 0.4 }),
    talk({ effect_amount: -900 }),
    untold("too_early"),
    untold("not_separable"),
    untold("too_few_months"),
    talk({ review_on: null }),
    untold("too_early", { review_on: day(2026, 12, 1) }),
  ];
  it("counts the agreements whose review date has come, and sums those that yield more", () =>
    expect(found(rows)).toEqual([
      "2 of the 7 agreements whose review date has come yield more than before: €3,800 a year together, of the €4,900 aimed at; 1 is at the agreed level.",
      "1 shows no difference that stands out from ordinary months; 1 yields less; for 1 it is too early; 2 cannot be measured.",
    ]));
  it("does so in Dutch", () =>
    expect(found(rows, "nl")).toEqual([
      "Bij 2 van de 7 afspraken die aan een terugblik toe waren, blijft meer over dan ervoor: samen € 3.800 per jaar, van de beoogde € 4.900; 1 staat op het afgesproken niveau.",
      "Bij 1 is er geen verschil dat boven gewone maanden uitsteekt; 1 levert minder op; voor 1 is het nog te vroeg; over 2 valt niets te zeggen.",
    ]));
  it("takes no season for a success, nor for a loss", () => {
    const seasonal = [talk({ is_season: true }), talk({ is_season: true, effect_amount: -900 })];
    expect(found(seasonal)[0]).toContain("None of the 2 agreements");
    expect(found(seasonal)[1]).toBe("2 changed with the season.");
    expect(found(seasonal.slice(1), "nl")[1]).toBe("1 veranderde mee met het seizoen.");
  });
  it("says that none yields more", () =>
    expect(found([talk({ p_value: 0.4 }), talk({ p_value: 0.2 })])[0]).toBe(
      "None of the 2 agreements whose review date has come yields more than before, beyond what months differ anyway.",
    ));
  it("says of how many that can be said, where not of all", () => {
    const some = [talk({ p_value: 0.4 }), untold("not_separable"), untold("too_early")];
    expect(found(some)[0]).toBe(
      "Of the 3 agreements whose review date has come, 1 can be measured: it yields no more than before, beyond what months differ anyway.",
    );
    expect(found([...some, talk({ effect_amount: -900 })], "nl")[0]).toBe(
      "Van de 4 afspraken die aan een terugblik toe waren, zijn er 2 te meten: bij geen daarvan blijft meer over dan ervoor, afgezien van wat maanden toch al verschillen.",
    );
  });
  it("of a single one with no target", () =>
    expect(found([talk({ target_amount: null })])).toEqual([
      "The one agreement whose review date has come yields more than before: €1,200 a year.",
    ]));
  it("names the first review where none has come", () =>
    expect(found([untold("too_early", { review_on: day(2026, 12, 1) }), talk({ review_on: null })])).toEqual([
      "No review date has come yet: the first is on 1 Dec 2026.",
    ]));
  it("and no date where there is none", () =>
    expect(found([talk({ review_on: null })])).toEqual(["No review date has come yet."]));
});
