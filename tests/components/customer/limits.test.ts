// @vitest-environment jsdom
import { expect, test } from "vitest";
import { Limits } from "../../../src/components/customer/limits.js";
import type { Customer, CustomerMonth } from "../../../src/schema.js";
import { customerMonth } from "../../lib/customer_months.js";
import { texts } from "../charts/drawing.js";
import { customer, report } from "../fixtures.js";

const said = (months: CustomerMonth[], given: Partial<Customer>, language: "en" | "nl") => {
  const node = Limits({ customer: customer(given), months }, report(language));
  return node === null ? null : texts(node, "p");
};
const every = Array.from({ length: 60 }, (_, i) =>
  customerMonth(new Date(Date.UTC(2021, 10 + i)).toISOString().slice(0, 7)),
);

test("a customer that nothing limits has no such section", () => expect(said(every, {}, "en")).toBeNull());

test("each limit is a sentence in both languages", () => {
  const away = [...every.slice(0, 2), ...every.slice(24)];
  const odd = { revenue: -120, orders: 1, hours: -2 };
  expect(said(away, odd, "en")).toEqual([
    "No order from Jan 2022 to Oct 2023: a comparison of before with after reaches across that pause.",
    "Net revenue of these 12 months is −€120: margin % and prices cannot be told from it.",
    "One order in these 12 months: every figure per order rests on little.",
    "The baseline has orders in only 2 months (4 in all): what is compared with it rests on little.",
    "The hours of these 12 months come to −2: corrections outweigh registrations, so hours per order and what an hour brings cannot be told.",
  ]);
  expect(said(away, odd, "nl")).toEqual([
    "Geen order van jan 2022 tot en met okt 2023: een vergelijking van ervoor met erna gaat over die pauze heen.",
    "De netto-omzet van deze 12 maanden is −€ 120: marge % en prijzen zijn daar niet uit af te leiden.",
    "Eén order in deze 12 maanden: elk cijfer per order rust op weinig.",
    "De basisperiode heeft orders in maar 2 maanden (samen 4): wat ermee wordt vergeleken rust op weinig.",
    "De uren van deze 12 maanden komen uit op −2: er is meer gecorrigeerd dan geregistreerd, dus uren per order en wat een uur oplevert zijn niet te zeggen.",
  ]);
  expect(said(every.slice(0, 20), { is_active: false, hours_baseline: 0 }, "nl")).toEqual([
    "Geen order meer sinds jun 2023.",
    "In de basisperiode zijn geen uren geregistreerd. Schreef toen niemand ze op, dan is de stijging van de uren per order niet echt.",
  ]);
  const idle = [...every.slice(0, 59), customerMonth("2026-10", { orders: 0, hours: 3 })];
  expect(said(idle, {}, "nl")).toEqual([
    "In één maand van deze 12 waren er uren (3) en geen orders: ze tellen mee in de uren per order van het jaar, en hebben geen punt in de lijn per maand.",
  ]);
  expect(said([], {}, "nl")).toEqual([
    "Van deze klant is alleen de klantkaart bekend: er zijn geen factuurregels en geen uren aangeleverd.",
  ]);
});
