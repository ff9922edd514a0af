import { section } from "../section.js";

/** Months in which one level went over into another. */
type Months = readonly (readonly [from: string, to: string])[];

/** Their months in words, as "in A, between B and C, and in D". */
const between = (months: Months, and: string, said: (from: string, to: string) => string): string => {
  const all = months.map(([from, to]) => said(from, to));
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")}${and} ${all.at(-1)}`;
};
const inWords = {
  en: (from: string, to: string) => (from === to ? `in ${from}` : `between ${from} and ${to}`),
  nl: (from: string, to: string) => (from === to ? `in ${from}` : `tussen ${from} en ${to}`),
};

/** A customer's months, with the band of its baseline. */
export const months = section(
  {
    title: (label: string) => `How did ${label.toLowerCase()} develop?`,
    empty: (label: string) => `There are no months in which ${label.toLowerCase()} is known.`,
    baseline: "Baseline",
    month: "Month",
    happened: "What happened",
    against_baseline: (now: string, baseline: string, from: string, to: string) =>
      `On average ${now} in the last twelve months, against ${baseline} in the baseline (${from} to ${to}, the grey band).`,
    changed: (months: Months) => `Its level changed ${between(months, ", and", inWords.en)} (shaded).`,
    from_to: (from: string, first: string, to: string, last: string) =>
      from === to ? `${last} in ${to}.` : `From ${first} in ${from} to ${last} in ${to}.`,
    band: (value: string, from: string, to: string) =>
      `The grey band is the baseline, ${from} to ${to}: ${value} on average.`,
    level: (value: string, from: string, to: string) =>
      `The level line: ${value} on average from ${from} to ${to}.`,
    after: (month: string) =>
      `Right of the line, after ${month}, months may be incomplete: they count in no figure.`,
  },
  {
    title: (label) => `Hoe ging het met de ${label.toLowerCase()}?`,
    empty: (label) => `Van geen enkele maand is dit bekend: ${label.toLowerCase()}.`,
    baseline: "Basisperiode",
    month: "Maand",
    happened: "Wat er gebeurde",
    against_baseline: (now, baseline, from, to) =>
      `Gemiddeld ${now} in de laatste twaalf maanden, tegen ${baseline} in de basisperiode (${from} t/m ${to}, de grijze band).`,
    changed: (months) =>
      `Het niveau veranderde ${between(months, " en", inWords.nl)} (${months.length === 1 ? "het gekleurde vlak" : "de gekleurde vlakken"}).`,
    from_to: (from, first, to, last) =>
      from === to ? `${last} in ${to}.` : `Van ${first} in ${from} naar ${last} in ${to}.`,
    band: (value, from, to) => `De grijze band is de basisperiode, ${from} t/m ${to}: gemiddeld ${value}.`,
    level: (value, from, to) => `De vlakke lijn: gemiddeld ${value} van ${from} t/m ${to}.`,
    after: (month) =>
      `Rechts van de lijn, na ${month}, kunnen maanden onvolledig zijn: die tellen in geen cijfer mee.`,
  },
);
