import { section } from "../section.js";

/** Events that cannot be placed. */
export const events = section(
  {
    eventsBefore: (n: number, events: string, example: string, from: string) =>
      n === 1
        ? `one event, on ${example}, lies before ${from}, where the history begins: it is shown, but nothing can be set beside it`
        : `${events} events, such as one on ${example}, lie before ${from}, where the history begins: they are shown, but nothing can be set beside them`,
    eventsAfter: (n: number, events: string, example: string, asOf: string) =>
      n === 1
        ? `one event, on ${example}, lies after ${asOf}, the last month of the report: planned, or a date to mend? It is shown, and looked at once months have followed`
        : `${events} events, such as one on ${example}, lie after ${asOf}, the last month of the report: planned, or dates to mend? They are shown, and looked at once months have followed`,
    eventsTwice: (n: number, events: string, example: string) =>
      `${n === 1 ? "one event stands" : `${events} events stand`} twice with the same customer, date, type and note, such as for customer "${example}"; each counts once`,
  },
  {
    eventsBefore: (n, events, example, from) =>
      n === 1
        ? `één gebeurtenis, op ${example}, ligt vóór ${from}, waar de historie begint: ze wordt getoond, maar er valt niets naast te leggen`
        : `${events} gebeurtenissen, zoals een op ${example}, liggen vóór ${from}, waar de historie begint: ze worden getoond, maar er valt niets naast te leggen`,
    eventsAfter: (n, events, example, asOf) =>
      n === 1
        ? `één gebeurtenis, op ${example}, ligt na ${asOf}, de laatste maand van het rapport: gepland, of een datum die niet klopt? Ze wordt getoond, en bekeken zodra er maanden na liggen`
        : `${events} gebeurtenissen, zoals een op ${example}, liggen na ${asOf}, de laatste maand van het rapport: gepland, of datums die niet kloppen? Ze worden getoond, en bekeken zodra er maanden na liggen`,
    eventsTwice: (n, events, example) =>
      `${n === 1 ? "één gebeurtenis staat" : `${events} gebeurtenissen staan`} er dubbel in met dezelfde klant, datum, soort en notitie, zoals bij klant "${example}"; elke telt één keer`,
  },
);
