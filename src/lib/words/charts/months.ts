import { section } from "../section.js";

/** A customer's months, with the band of its baseline. */
export const months = section(
  {
    title: (label: string) => `How did ${label.toLowerCase()} develop?`,
    empty: (label: string) => `There are no months in which ${label.toLowerCase()} is known.`,
    baseline: "Baseline",
    month: "Month",
    against_baseline: (now: string, baseline: string, from: string, to: string) =>
      `On average ${now} in the last twelve months, against ${baseline} in the baseline (${from} to ${to}, the grey band).`,
    changed: (from: string, to: string) =>
      from === to
        ? `Its level changed in ${from} (shaded).`
        : `Its level changed between ${from} and ${to} (shaded).`,
    from_to: (from: string, first: string, to: string, last: string) =>
      from === to ? `${last} in ${to}.` : `From ${first} in ${from} to ${last} in ${to}.`,
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
    against_baseline: (now, baseline, from, to) =>
      `Gemiddeld ${now} in de laatste twaalf maanden, tegen ${baseline} in de basisperiode (${from} t/m ${to}, de grijze band).`,
    changed: (from, to) =>
      from === to
        ? `Het niveau veranderde in ${from} (het gekleurde vlak).`
        : `Het niveau veranderde tussen ${from} en ${to} (het gekleurde vlak).`,
    from_to: (from, first, to, last) =>
      from === to ? `${last} in ${to}.` : `Van ${first} in ${from} naar ${last} in ${to}.`,
    level: (value, from, to) => `De vlakke lijn: gemiddeld ${value} van ${from} t/m ${to}.`,
    after: (month) =>
      `Rechts van de lijn, na ${month}, kunnen maanden onvolledig zijn: die tellen in geen cijfer mee.`,
  },
);
