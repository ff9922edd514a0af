import { afterAll, describe, expect, test } from "vitest";
import { openFields } from "../../src/lib/client/share_fields.js";
import { addMonths } from "../../src/lib/time/windows.js";
import { openClientDatabase } from "../../src/share/client_database.js";
import { readEdition } from "../../src/share/read_edition.js";
import { Place } from "../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());

/** The edition of K1: an order of 100 and an hour in each of so many months up to June 2026, hours from a month on. */
async function editionOf(monthCount: number, hoursFrom: string) {
  const months = Array.from({ length: monthCount }, (_, i) =>
    addMonths(new Date("2026-06-01T00:00:00Z"), i + 1 - monthCount)
      .toISOString()
      .slice(0, 7),
  );
  const built = await place.build(
    place.folder({
      "report.yaml": [
        "as_of: 2026-06",
        "hour_rate: 60",
        "sources:",
        "  invoice_lines: [{file: lines.csv}]",
        "  hours: [{file: hours.csv}]",
      ],
      "lines.csv": [
        "customer_id;date;invoice_id;revenue",
        ...months.map((month) => `K1;${month}-15;F${month};100.00`),
      ],
      "hours.csv": [
        "date;customer_id;hours;activity",
        ...months.filter((month) => month >= hoursFrom).map((month) => `${month}-15;K1;1.00;advice`),
      ],
    }),
  );
  const client = await openClientDatabase(built.path, { customerId: "K1", fields: openFields, minBand: 10 });
  try {
    const texts = { language: "en", contact: null, minBand: 10, expires: null } as const;
    return await readEdition(client.connection, { ...texts, fields: openFields });
  } finally {
    client.close();
  }
}

describe("the hours of the year before", () => {
  test("are not known of a history of less than two years", async () => {
    const { activities, months } = await editionOf(20, "2024-01");
    expect(months).toHaveLength(20);
    expect(activities).toEqual([{ activity: "advice", hours: 12, hours_prior: null, estimated_hours: 0 }]);
  });

  test("are not known where registration began within it, and are from two years on", async () => {
    const late = await editionOf(30, "2025-01");
    expect(late.activities).toEqual([
      { activity: "advice", hours: 12, hours_prior: null, estimated_hours: 0 },
    ]);
    const whole = await editionOf(30, "2024-01");
    expect(whole.activities).toEqual([
      { activity: "advice", hours: 12, hours_prior: 12, estimated_hours: 0 },
    ]);
  });
});
