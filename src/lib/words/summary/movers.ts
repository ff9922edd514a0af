import { section } from "../section.js";

/** Who moved between tiers. */
export const movers = section(
  {
    up: (from: string, to: string) => `up from ${from} to ${to}`,
    down: (from: string, to: string) => `down from ${from} to ${to}`,
    fresh: (to: string) => `new in ${to}`,
    lapsed: (from: string) => `was ${from}, bought nothing this year`,
    title: "Who moved at the top?",
    nobody: "Nobody entered or left the top and large tiers in a year.",
    no_year: "The history is shorter than two years, so it cannot be told who moved in a year.",
    by: (measure: string) =>
      `Tiers by ${measure.toLowerCase()}, now against a year ago; largest change first.`,
    to_pyramid: "To the pyramid",
  },
  {
    up: (from, to) => `omhoog van ${from} naar ${to}`,
    down: (from, to) => `omlaag van ${from} naar ${to}`,
    fresh: (to) => `nieuw in ${to}`,
    lapsed: (from) => `was ${from}, kocht dit jaar niets`,
    title: "Wie verschoof er aan de top?",
    nobody: "Niemand kwam of ging in een jaar bij de lagen top en groot.",
    no_year: "De historie is korter dan twee jaar; wie er in een jaar verschoof, valt niet te zeggen.",
    by: (measure) =>
      `Lagen naar ${measure.toLowerCase()}, nu tegen een jaar geleden; grootste verschil eerst.`,
    to_pyramid: "Naar de piramide",
  },
);
