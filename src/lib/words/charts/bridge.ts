import { section } from "../section.js";

/** The waterfall from one year's margin to another's. */
export const bridge = section(
  {
    title: "What changed the margin?",
    empty: "There are too few months to compare two years, so there is no bridge.",
    change: (rung: string, before: string, after: string, change: string) =>
      `${rung} from ${before} to ${after} a year: ${change}.`,
    worst: (effect: string, amount: string) => `${effect} took most: ${amount} a year.`,
    best: (effect: string, amount: string) => `${effect} added most: ${amount} a year.`,
    crept_in: (amount: string) =>
      `What crept in (full colour): ${amount}; the paler bars are volume and what goes with it.`,
    cut: "The totals are torn off at the left: their axis does not begin at zero, so that the steps can be seen.",
    effect: "Effect",
    amount: "Amount a year",
  },
  {
    title: "Wat veranderde de marge?",
    empty: "Er zijn te weinig maanden om twee jaren te vergelijken; daarom staat hier geen brug.",
    change: (rung, before, after, change) => `${rung} van ${before} naar ${after} per jaar: ${change}.`,
    worst: (effect, amount) => `Het meest ging eraf door ${effect.toLowerCase()}: ${amount} per jaar.`,
    best: (effect, amount) => `Het meest kwam erbij door ${effect.toLowerCase()}: ${amount} per jaar.`,
    crept_in: (amount) =>
      `Wat insloop (volle kleur): ${amount}; de lichtere balken zijn volume en wat daarbij hoort.`,
    cut: "De totalen zijn links afgebroken: hun as begint niet bij nul, zodat de stappen zichtbaar zijn.",
    effect: "Effect",
    amount: "Bedrag per jaar",
  },
);
