// @vitest-environment jsdom
import { expect, test } from "vitest";
import { customerFinding } from "../../../src/components/customer/customer_header.js";
import { customerNow } from "../../../src/components/customer/customer_now.js";
import type { Customer, ReportFacts } from "../../../src/schema.js";
import { plain } from "../charts/drawing.js";
import { customer, report } from "../fixtures.js";

const now = (
  changes: Partial<Customer>,
  facts: Partial<ReportFacts> = { attention_hours: 1000 },
  language: "en" | "nl" = "en",
) => {
  const node = customerNow(customer(changes), report(language, facts));
  return node && plain(node.textContent);
};

test("a customer that costs more than it brings is told so, with its share of the hours", () => {
  const losing = { revenue: 9000, contribution: -300, hours: 190 };
  expect(now(losing)).toBe(
    "Costs more than it brings: −€300 a year, with 19.0% of the hours on customers (190 a year).",
  );
  expect(now(losing, undefined, "nl")).toBe(
    "Kost meer dan hij opbrengt: −€ 300 per jaar, met 19,0% van de uren aan klanten (190 per jaar).",
  );
});

test("a loss that is more than drifted is the finding, and the drift stands below it", () => {
  const losing = customer({ revenue: 9000, contribution: -500, hours: 190 });
  const finding = customerFinding({ customer: losing, months: [] }, report("en", { attention_hours: 1000 }));
  expect(plain(finding.textContent)).toBe(
    "Costs more than it brings: −€500 a year, with 19.0% of the hours on customers (190 a year).",
  );
  expect(now(losing)).toBe(
    "Yields €350 a year less than in the baseline, apart from volume; discount weighs most (−€240).",
  );
});

test("another is told what is left of its revenue", () =>
  expect(now({ revenue: 8000, contribution: 1000, hours: 10 })).toBe(
    "Contribution now: €1,000 a year, 12.5% of €8,000 net revenue, with 1.0% of the hours on customers (10 a year).",
  ));

test("a small share of the hours is told in hundredths of a percent, so that it is not nothing", () =>
  expect(now({ revenue: 8000, contribution: 1000, hours: 4.75 }, { attention_hours: 12_124 })).toContain(
    "with 0.04% of the hours on customers (5 a year).",
  ));

test("a customer of less than a year is told of how many months its amounts are", () => {
  const young = { revenue: 8000, contribution: 1000, hours: 10, months_of_history: 6 };
  expect(now(young)).toBe(
    "Contribution now: €1,000 in 6 months, 12.5% of €8,000 net revenue, with 1.0% of the hours on customers (10 in 6 months).",
  );
  expect(now({ ...young, contribution: -100, hours: null, months_of_history: 1 }, undefined, "nl")).toBe(
    "Kost meer dan hij opbrengt: −€ 100 in 1 maand.",
  );
});

test("what the input cannot give is left out: hours, then cost; one who bought nothing is told nothing", () => {
  const bare = { contribution: null, attention_hours: null };
  expect(now({ revenue: 8000, gross_margin: 2000, contribution: null }, bare)).toBe(
    "Gross margin now: €2,000 a year, 25.0% of €8,000 net revenue.",
  );
  expect(now({ revenue: 8000, gross_margin: -20, contribution: null }, bare)).toBe(
    "Brings less than the cost of what it bought: −€20 a year.",
  );
  expect(
    now({ revenue: 8000, gross_margin: null, contribution: null }, { ...bare, gross_margin: null }),
  ).toBe("Net revenue now: €8,000 a year.");
  expect(now({ is_active: false })).toBeNull();
});

test("what drifted at a customer that stopped comes after that it stopped", () => {
  const stopped = { silent_since: new Date("2026-07-01"), revenue: 8000, contribution: 1000, hours: 10 };
  expect(now(stopped)).toBe(
    "Yields €350 a year less than in the baseline, apart from volume; discount weighs most (−€240). Contribution now: €1,000 a year, 12.5% of €8,000 net revenue, with 1.0% of the hours on customers (10 a year).",
  );
});
