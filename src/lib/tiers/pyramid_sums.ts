import { measures, type Customer, type Measure, type Row } from "../../schema.js";
import { drawnLorenz, topShare } from "./concentration.js";
import { oneContact } from "./one_contact.js";
import { tiedAtCut } from "./tied.js";
import { drawnWhale } from "./whale_curve.js";

/** What the pyramid's page weighs of a customer. */
export type Weighed = Pick<
  Customer,
  "customer_id" | "name" | "is_active" | "contact_count" | Measure | `tier_${Measure}`
>;

/** Concentration, contacts, and what the notes count, over all customers. */
export function pyramidSums(
  customers: readonly Weighed[],
  best: Measure,
): { sums: Row<"pyramid_sums">; points: Row<"curve_points">[] } {
  const active = customers.filter(({ is_active }) => is_active);
  const whale = drawnWhale(active.map((row) => ({ ...row, value: row[best] })));
  const revenue = drawnLorenz(active.map((row) => row.revenue));
  const positive = active.map((row) => row.revenue).filter((value) => value > 0);
  const contact = oneContact(active);
  const tied = (measure: Measure) =>
    tiedAtCut(
      active.map((row) => ({ id: row.customer_id, value: row[measure], tier: row[`tier_${measure}`] })),
    ).size;
  const unplaced = (measure: Measure) =>
    active.filter((row) => row.tier_revenue !== null && row[`tier_${measure}`] === null).length;
  const notes = measures.flatMap((measure) => [
    [`tied_${measure}`, tied(measure)],
    [`unplaced_${measure}`, unplaced(measure)],
  ]);
  return {
    sums: {
      value_count: whale.count,
      value_peak: whale.count === 0 ? null : whale.peak,
      value_total: whale.count === 0 ? null : whale.total,
      loss_count: whale.loss_count,
      revenue_count: revenue.count,
      revenue_left: revenue.left,
      largest_share: topShare(positive, 1),
      ten_share: topShare(positive, Math.min(10, positive.length)),
      effective_number: revenue.effective,
      gini: revenue.gini,
      contact_count: contact?.count ?? null,
      contact_share: contact?.share ?? null,
      contact_known_share: contact?.known_share ?? null,
      ...(Object.fromEntries(notes) as Record<`tied_${Measure}` | `unplaced_${Measure}`, number>),
    },
    points: [
      ...whale.points.map(({ id, k, ...point }) => ({
        ...{ curve: "value", place: k, customer_id: id },
        ...point,
      })),
      ...revenue.points.map(({ k, cumulative }) => ({
        ...{ curve: "revenue", place: k, customer_id: null, name: null, value: null, cumulative },
      })),
    ],
  };
}
