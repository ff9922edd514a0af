import iconv from "iconv-lite";
import { z } from "zod";
import { theoreticalHours } from "../lib/hours/capacity.js";
import { dateOrder } from "../lib/text/date_order.js";
import { defaultFields, openFields, shareFields } from "../lib/client/share_fields.js";
import { bridgeSplits, measures } from "../schema.js";
import { sourceNames, type SourceName } from "../sources.js";
import { columnsOf } from "./columns.js";
import { fillDown } from "./fill_down.js";

const text = z.string().trim().min(1, "is empty");
const oneOrMore = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(item).min(1, "is empty; give one or more, or leave it out"),
  );
const character = z.preprocess(
  (value) => (value === "tab" || value === "\\t" ? "\t" : value),
  z.string().length(1, "must be one character, or tab"),
);
const positive = z.number().positive("must be above 0");
const minutes = z.number().min(0, "must be 0 or more").max(10_000, "must be 10000 or less");
const share = z.number().min(0, "must lie between 0 and 1").max(1, "must lie between 0 and 1");

/** Whether a name is one of the time zone database. */
function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

const options = z.strictObject({
  delimiter: character.optional(),
  quote: z.string().max(1, "must be one character, or empty for none").optional(),
  escape: z.enum(["double", "backslash"]).optional(),
  encoding: z
    .string()
    .refine(iconv.encodingExists, "is not an encoding; windows-1252, utf-8 and utf-16 are")
    .optional(),
  decimal: z.enum([".", ","]).optional(),
  thousands: z.enum([".", ",", "'", " ", ""]).optional(),
  date_format: z
    .string()
    .refine(
      (format) => dateOrder(format) !== null,
      "must name day, month and year in the letters dd, mm and yyyy, as dd-mm-yyyy",
    )
    .optional(),
  customer_rows: z.enum(["checked", "unchecked", "none"]).optional(),
  fill_down: fillDown(text).optional(),
  time_zone: z.string().refine(isZone, "is not a time zone; Europe/Amsterdam and UTC are").optional(),
  header_row: z.int("must be a whole number").min(1, "must be 1 or more").optional(),
  sheet: oneOrMore(text).optional(),
  entry: oneOrMore(text).optional(),
  records: text.optional(),
  totals_rows: z.enum(["exclude", "keep"]).optional(),
  swapped_dates: z.enum(["repair", "keep"]).optional(),
  vat: z.enum(["excluded", "included"]).optional(),
  rate_quote: z.enum(["direct", "indirect"]).optional(),
  revenue_accounts: oneOrMore(z.coerce.string()).optional(),
  journals: oneOrMore(z.coerce.string()).optional(),
  duration: z.enum(["hours", "minutes"]).optional(),
  discount: z.enum(["percent", "share"]).optional(),
  credits: z.enum(["signed", "type", "quantity"]).optional(),
  sales_side: z.enum(["credit", "debit"]).optional(),
  credit_types: oneOrMore(text).optional(),
});

function entry(source: SourceName) {
  return z.strictObject({
    file: text,
    columns: columnsOf(source, text),
    options: options.default({}),
    exclude: z.record(z.string(), oneOrMore(z.string())).default({}),
    control: z
      .strictObject({
        rows: z.int("must be a whole number").min(0, "must be 0 or more").optional(),
        revenue: z.number().optional(),
      })
      .default({}),
  });
}

/** What an hour costs at most, in any currency: above it a figure of report.yaml is in another unit. */
const dearestHour = 10_000_000;

const team = z.strictObject({
  name: text,
  cost_per_year: positive,
  people: positive,
  hours_per_week: positive.max(168, "must be 168 or less"),
  weeks: positive.max(53, "must be 53 or less"),
  practical_share: positive.max(1, "must be 1 or less").default(0.8),
  activities: z.array(text).default([]),
  minutes_per: z
    .strictObject({
      order: minutes.default(0),
      line: minutes.default(0),
      rush: minutes.default(0),
      manual_order: minutes.default(0),
    })
    .nullable()
    .default(null),
});

/** No two teams of one name, and no activity that two teams claim: its hours would have two rates. */
const teams = z
  .array(team)
  .default([])
  .superRefine((all, context) => {
    const names = new Map<string, string>();
    const claimed = new Map<string, string>();
    for (const [i, { name, activities, ...capacity }] of all.entries()) {
      const key = name.toLowerCase();
      const hours = theoreticalHours(capacity) * capacity.practical_share;
      if (hours > 0 && capacity.cost_per_year / hours > dearestHour)
        context.addIssue({
          code: "custom",
          path: [i, "cost_per_year"],
          message: `makes an hour cost more than ${dearestHour}: check it, and people, hours_per_week, weeks and practical_share`,
        });
      if (names.has(key))
        context.addIssue({ code: "custom", path: [i, "name"], message: "is the name of two teams" });
      names.set(key, name);
      for (const [j, activity] of activities.entries()) {
        const other = claimed.get(activity.toLowerCase());
        if (other !== undefined)
          context.addIssue({
            code: "custom",
            path: [i, "activities", j],
            message: `is claimed by the teams "${other}" and "${name}"; leave it with one of them`,
          });
        claimed.set(activity.toLowerCase(), name);
      }
    }
  });

/** The costs that leave with a customer, at once or after notice. */
const costClass = z.enum(["cost", "rebate", "freight", "payment_cost", "hours"]);

const percent = z.number().gt(0, "must be above 0").max(100, "must be 100 or less");
const cuts = z
  .strictObject({ top: percent.default(1), large: percent.default(5), medium: percent.default(20) })
  .refine(({ top, large, medium }) => top <= large && large <= medium, "must rise: top ≤ large ≤ medium")
  .prefault({});
const shares = z
  .strictObject({ top: percent, large: percent, medium: percent })
  .refine(({ top, large, medium }) => top <= large && large <= medium, "must rise: top ≤ large ≤ medium");
const thresholds = z
  .strictObject({ top: positive, large: positive, medium: positive })
  .refine(({ top, large, medium }) => top >= large && large >= medium, "must fall: top ≥ large ≥ medium");

/** What one client is shown in an edition of their own; whatever is guarded stands with the client it is allowed for. */
const editions = z
  .strictObject({
    fields: z.array(z.enum(openFields)).default([...defaultFields]),
    min_band: z.int("must be a whole number").min(3, "must be 3 or more").default(10),
    contact: z
      .strictObject({
        name: text,
        email: z.email("is not an e-mail address").nullable().default(null),
        phone: text.nullable().default(null),
      })
      .nullable()
      .default(null),
    exceptions: z.array(text).default([]),
    clients: z
      .record(z.string(), z.strictObject({ fields: z.array(z.enum(shareFields)).default([]) }))
      .default({}),
  })
  .prefault({});

/** Whether personal data may stand in the report. */
const visibility = z.enum(["show", "hide"]);

type Entries = z.ZodOptional<z.ZodPipe<z.ZodTransform, z.ZodArray<ReturnType<typeof entry>>>>;
const entries = Object.fromEntries(sourceNames.map((name) => [name, oneOrMore(entry(name)).optional()]));

/** report.yaml as it may be written; defaults are filled in where nothing depends on the data. */
export const spec = z.strictObject({
  title: text.optional(),
  company: text.nullable().default(null),
  language: z.enum(["en", "nl"]).default("en"),
  currency: z
    .string()
    .regex(/^[A-Za-z]{3}$/, "must be a currency code of three letters, as EUR")
    .transform((code) => code.toUpperCase())
    .default("EUR"),
  as_of: z
    .string("must be a month written yyyy-mm, as 2026-10")
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, "must be a month written yyyy-mm, as 2026-10")
    .optional(),
  sources: z
    .strictObject(entries as Record<SourceName, Entries>)
    .refine((given) => given.invoice_lines !== undefined, {
      message: "invoice_lines is missing: it names the export with your invoice lines",
    }),
  teams,
  hour_rate: positive.max(dearestHour, `must be ${dearestHour} or less`).optional(),
  costs: z
    .strictObject({
      goods: z.enum(["supplied", "none"]).default("supplied"),
      // A rebate is a share of revenue: without that there is none, whatever is named.
      avoidable_at_once: z
        .array(costClass)
        .transform((names) => (names.includes("rebate") ? names : [...names, "rebate" as const]))
        .default(["cost", "rebate", "freight", "payment_cost"]),
      notice_months: z.partialRecord(costClass, z.number().min(0, "must be 0 or more")).default({}),
    })
    .prefault({}),
  tiers: z
    .strictObject({
      measure: z.enum(measures).default("contribution"),
      cuts,
      shares: shares.nullable().default(null),
      thresholds: z.partialRecord(z.enum(measures), thresholds).default({}),
    })
    .prefault({}),
  bridge: z.strictObject({ split: z.enum(bridgeSplits).default("constant_price") }).prefault({}),
  handles: z.strictObject({ price_ceiling: share.default(0.05) }).prefault({}),
  share: editions,
  privacy: z
    .strictObject({ employees: visibility.default("show"), notes: visibility.default("show") })
    .prefault({}),
  duplicates: z.enum(["keep", "drop"]).default("keep"),
  overlaps: z.enum(["keep", "drop"]).default("keep"),
  repeated_invoices: z.enum(["keep", "first", "last"]).default("keep"),
  history_from: z
    .string("must be a month written yyyy-mm, as 2020-01")
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, "must be a month written yyyy-mm, as 2020-01")
    .optional(),
  quarantine: z
    .strictObject({
      max_share: share.default(0.005),
      unknown_money: z.enum(["stop", "keep"]).default("stop"),
    })
    .prefault({}),
});

/** report.yaml with its defaults. */
export type Spec = z.output<typeof spec>;
