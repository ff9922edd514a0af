import { section } from "../section.js";
import { many } from "../many.js";

/** The whale curve. */
export const whale = section(
  {
    title: (label: string) => `How much ${label.toLowerCase()} is earned, and then lost again?`,
    empty: (label: string) => `${label} is not known, so there is no curve.`,
    end: "ends at",
    total: "total",
    peak: (amount: string) => `${amount} at the peak`,
    x_axis: "Customers, best first →",
    together: "Together",
    rank: "Rank",
    customer: "Customer",
    caption_eroded: (
      count: string,
      label: string,
      peak: string,
      losers: string,
      eroded: string,
      total: string,
    ) =>
      `The best ${count} ${many(count, "customer", "customers")} ${many(count, "brings", "bring")} ${peak} of ${label.toLowerCase()}; the last ${many(losers, "one takes", `${losers} take`)} ${eroded} of it away, which leaves ${total}.`,
    caption_whole: (count: string, label: string, total: string) =>
      `${count} ${many(count, "customer", "customers")} ${many(count, "brings", "bring")} ${total} of ${label.toLowerCase()}; nobody takes much of it away.`,
    names: (best: string, worst: string) => `First: ${best}. Last: ${worst}.`,
    best: (best: string) => `First: ${best}.`,
  },
  {
    title: (label) => `Hoeveel ${label.toLowerCase()} wordt verdiend, en daarna weer verloren?`,
    empty: (label) => `${label} is niet bekend; daarom staat hier geen curve.`,
    end: "eindigt op",
    total: "totaal",
    peak: (amount) => `${amount} op de top`,
    x_axis: "Klanten, beste eerst →",
    together: "Samen",
    rank: "Plaats",
    customer: "Klant",
    caption_eroded: (count, label, peak, losers, eroded, total) =>
      `De beste ${count} ${many(count, "klant", "klanten")} ${many(count, "brengt", "brengen")} ${peak} ${label.toLowerCase()} op; de laatste ${many(losers, "haalt", `${losers} halen`)} daar ${eroded} af, zodat ${total} overblijft.`,
    caption_whole: (count, label, total) =>
      `${count} ${many(count, "klant", "klanten")} ${many(count, "brengt", "brengen")} ${total} ${label.toLowerCase()} op; niemand haalt daar veel van af.`,
    names: (best, worst) => `Eerst: ${best}. Laatst: ${worst}.`,
    best: (best) => `Eerst: ${best}.`,
  },
);
