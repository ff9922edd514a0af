import { afterAll, expect, test } from "vitest";
import { Place, ask } from "../../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());

const months = Array.from({ length: 12 }, (_, i) => `2024-${String(i + 1).padStart(2, "0")}`);
const hoursOf = (team: string, activity: string, hours: number) =>
  months.map((month) => `${month}-15,1,${(hours / 12).toFixed(4)},${activity},${team}`);

/** A department whose minutes are hours here: 875,000 of them, of which 80% can be worked; and a desk of 2,000 hours. */
const database = place.build(
  place.folder({
    "report.yaml": [
      "teams:",
      "  - {name: Department, cost_per_year: 560000, people: 500, hours_per_week: 35, weeks: 50, practical_share: 0.8}",
      "  - {name: Desk, cost_per_year: 60000, people: 1, hours_per_week: 40, weeks: 50, practical_share: 1}",
      "sources:",
      "  invoice_lines: {file: lines.csv}",
      "  hours: {file: hours.csv}",
    ],
    "lines.csv": [
      "invoice_id,date,customer_id,revenue,cost",
      ...months.map((month, i) => `A${i},${month}-28,1,100,50`),
      "A12,2024-12-31,1,100,50",
    ],
    "hours.csv": [
      "date,customer_id,hours,activity,team",
      ...hoursOf("Department", "orders", 49_000 * 8),
      ...hoursOf("Department", "inquiries", 1_400 * 44),
      ...hoursOf("Department", "credit checks", 2_500 * 50),
      ...hoursOf("Desk", "calls", 2_400),
    ],
  }),
);
const teamOf = async (name: string) =>
  (
    await ask<Record<string, number>>(
      await database,
      `select rate, practical_hours, hours, coverage, cost_to_serve, unused_hours, unused_cost
       from teams where period = 'current' and team = '${name}'`,
    )
  )[0]!;

test("a team's capacity costs what the Harvard Business Review example says (Kaplan & Anderson)", async () => {
  const team = await teamOf("Department");
  expect(team).toMatchObject({ rate: 0.8, practical_hours: 700_000 });
  expect(team.hours).toBeCloseTo(578_600, 2);
  expect(team.coverage).toBeCloseTo(0.8266, 4);
  expect(team.cost_to_serve).toBeCloseTo(462_880, 2);
  expect(team.unused_hours).toBeCloseTo(121_400, 2);
  expect(team.unused_cost).toBeCloseTo(97_120, 2);
  const activities = await ask(
    await database,
    `select activity, round(cost_to_serve, 2) as cost from customer_hours where team = 'Department' order by cost desc`,
  );
  expect(activities).toEqual([
    { activity: "orders", cost: 313_600 },
    { activity: "credit checks", cost: 100_000 },
    { activity: "inquiries", cost: 49_280 },
  ]);
});

test("unused capacity is negative where more was registered than can be worked", async () => {
  expect(await teamOf("Desk")).toMatchObject({ unused_hours: -400, unused_cost: -12_000, coverage: 1.2 });
});
