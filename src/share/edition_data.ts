import { z } from "zod";
import { bandKinds, type BandKind } from "../lib/client/bands.js";
import { handleKinds } from "../lib/talk/handle_kinds.js";
import { shareFields } from "../lib/client/share_fields.js";
import { tiers } from "../schema.js";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const figure = z.number();
const known = figure.nullable();

/**
 * Everything that an edition holds, and nothing else: an entry that does not stand here cannot leave. Days are yyyy-mm-dd,
 * money in the currency, shares 0–1; what its field does not allow is absent, what the input cannot give is null.
 */
export const editionData = z.strictObject({
  version: z.literal(1),
  language: z.enum(["en", "nl"]),
  currency: z.string(),
  company: z.string().nullable(),
  contact: z
    .strictObject({ name: z.string(), email: z.string().nullable(), phone: z.string().nullable() })
    .nullable(),
  customer: z.strictObject({
    customer_id: z.string(),
    name: z.string(),
    since: day.nullable(),
    rush_orders: figure.optional(),
    tier_revenue: z.enum(tiers).nullable().optional(),
    account_manager: z.string().nullable().optional(),
  }),
  /** Last day on which it may be read. */
  expires: day.nullable(),
  fields: z.array(z.enum(shareFields)),
  report: z.strictObject({
    as_of: day,
    current_from: day,
    current_to: day,
    prior_from: day,
    prior_to: day,
    history_from: day,
  }),
  /** A row a month with lines or hours, in order. */
  months: z.array(
    z.strictObject({
      month: day,
      revenue: figure.optional(),
      orders: figure.optional(),
      lines: figure.optional(),
      quantity: known.optional(),
      hours: known.optional(),
      cost: known.optional(),
      gross_margin: known.optional(),
      contribution: known.optional(),
      cost_to_serve: known.optional(),
    }),
  ),
  /** A row a product bought in the last 24 months, the most first. */
  products: z
    .array(
      z.strictObject({
        product_id: z.string().nullable(),
        product_name: z.string().nullable(),
        quantity: known,
        quantity_prior: known,
        revenue: figure.optional(),
        revenue_prior: figure.optional(),
      }),
    )
    .optional(),
  /** A row an activity, the most hours first. */
  activities: z
    .array(
      z.strictObject({
        activity: z.string(),
        hours: figure,
        /** Null where hours were not registered yet, or the months do not hold the year before. */
        hours_prior: known,
        estimated_hours: figure,
      }),
    )
    .optional(),
  /** Agreements in force on the as-of day. */
  agreements: z
    .array(
      z.strictObject({
        valid_from: day.nullable(),
        valid_to: day.nullable(),
        discount: known,
        rebate_share: known,
        index_clause: z.string().nullable(),
        note: z.string().nullable().optional(),
      }),
    )
    .optional(),
  /** What both could do to keep service at level. */
  proposals: z.array(z.strictObject({ kind: z.enum(handleKinds), from: known, to: figure })).optional(),
  bands: z.array(z.strictObject({ kind: z.enum(Object.keys(bandKinds) as BandKind[]), value: known })),
  /** The least number of other customers behind a band. */
  min_band: figure,
});

/** The data of one client's edition. */
export type EditionData = z.infer<typeof editionData>;

/** The names of all entries that an edition's data may have, and the values that are chosen from a list of ours. */
export const editionKeys: ReadonlySet<string> = new Set(namesIn(z.toJSONSchema(editionData)));

function namesIn(schema: object): string[] {
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (value === null || typeof value !== "object") return [];
    if (key === "enum") return Object.values(value).map(String);
    return [...(key === "properties" ? Object.keys(value) : []), ...namesIn(value)];
  });
}
