import { afterAll, describe, expect, test } from "vitest";
import { buildDatabase } from "../../src/pipeline/build.js";
import { ask, Place } from "../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());

const folder = place.folder({
  "report.yaml": [
    "teams: [{name: Desk, cost_per_year: 60000, people: 1, hours_per_week: 40, weeks: 46, activities: [phone, mail, visit]}]",
    "sources:",
    "  invoice_lines: {file: lines.csv}",
    "  hours: {file: hours.csv}",
    "  customers: {file: customers.csv}",
    "  events: {file: events.csv}",
    "  agreements: {file: agreements.csv}",
    "  conversations: {file: conversations.csv}",
  ],
  "texts.nl.yaml": [
    "desk: Balie",
    "phone: bellen",
    "mail: bellen",
    "Done: rond",
    "open: gesloten",
    "Fitter: installateur",
    "New buyer: nieuwe inkoper",
    "Framework: raamovereenkomst",
    "Prices: prijzen",
    "Raise them: verhogen",
  ],
  "lines.csv": [
    "invoice,date,customer,product,amount",
    "F1,2024-01-10,A,Phone,100.00",
    "F2,2024-03-29,A,Phone,90.00",
  ],
  "hours.csv": [
    "date,customer,hours,activity,team",
    "2024-01-11,A,1,Phone ,",
    "2024-01-12,A,2,other,DESK",
    "2024-02-13,A,4,visit,",
  ],
  "customers.csv": ["customer,name,segment", "A,Phone,fitter"],
  "events.csv": ["date,customer,type,note", "2024-02-01,A,contact_change,New buyer"],
  "agreements.csv": ["customer,valid_from,note", "A,2024-01-01,Framework"],
  "conversations.csv": [
    "date,customer,topic,agreed_action,status,review_on",
    "2024-02-02,A,Prices,Raise them,done,2024-03-02",
    "2024-03-01,A,Terms,Shorten them,open,2024-03-02",
  ],
});

const asked = `
  select (select string_agg(team || ' ' || activity || ' ' || hours, ', ' order by hours) from customer_hours) as hours,
    (select string_agg(team || ' ' || hours, ', ') from teams where period = 'current') as teams,
    (select any_value(name || ' ' || segment) from customers) as customer,
    (select any_value(note) from event_effects) as event,
    (select any_value(note) from agreements) as agreement,
    (select string_agg(topic || ': ' || agreed_action || ', ' || status || ' is ' || review, '; ' order by date) from conversations) as talk`;

describe("free texts", () => {
  test("read in the report's language where the folder says how; names, products and figures stay", async () => {
    expect(
      await ask(await buildDatabase(folder, { cacheDir: place.cacheDir, language: "nl" }), asked),
    ).toEqual([
      {
        hours: "Balie bellen 1.0, Balie other 2.0, Balie visit 4.0",
        teams: "Balie 7.0",
        customer: "Phone installateur",
        event: "nieuwe inkoper",
        agreement: "raamovereenkomst",
        talk: "prijzen: verhogen, rond is closed; Terms: Shorten them, gesloten is due",
      },
    ]);
  });

  test("stay as they are in a report in another language", async () => {
    expect(await ask(await place.build(folder), asked)).toEqual([
      {
        hours: "Desk Phone 1.0, Desk other 2.0, Desk visit 4.0",
        teams: "Desk 7.0",
        customer: "Phone fitter",
        event: "New buyer",
        agreement: "Framework",
        talk: "Prices: Raise them, done is closed; Terms: Shorten them, open is due",
      },
    ]);
  });
});
