import { section } from "../section.js";

/** Periods and customers, as the method page defines them. */
export const windows = section(
  {
    as_of_month: {
      name: "As-of month",
      what: "The last complete month in the data; every window ends with it. A month is complete when at most two working days (Monday to Friday) lie between the last invoice and its end. A month set in report.yaml takes precedence.",
      unit: "month",
      window: "follows from the data, never from today's date",
      limits: "Public holidays are not known here. Lines dated later stay in the tables but in no window.",
    },
    current_window: {
      name: "Current window",
      what: "The 12 whole months that end with the as-of month. Figures are about these months unless they say otherwise.",
      unit: "12 months",
      window: "as-of month and the 11 before it",
      limits: "With less than 12 months of data the window is only partly filled.",
    },
    prior_window: {
      name: "Prior window",
      what: "The 12 whole months before the current window. “A year ago” and “change in a year” compare with these.",
      unit: "12 months",
      window: "the 12 months before the current window",
      limits:
        "With less than 24 months of data that year is not known as a whole: then nothing is compared with a year ago, and the pages say so.",
    },
    baseline: {
      name: "Baseline",
      what: "The first 12 months of regular buying of a customer: its own yardstick. It starts in the first month with three orders or more, sought in the first 12 months of the relationship; where no such month exists, in the month of the third order, since many business customers never place three orders in one month.",
      unit: "12 months, per customer",
      window: "each customer's own",
      limits:
        "Needs 18 months from its start up to and including the as-of month; with less there is no baseline and the page says so. A baseline of less than 24 months ago overlaps the current window.",
    },
    active_customer: {
      name: "Active customer",
      what: "A customer with at least one invoice line in the window, whatever its sign. Whoever bought before but not in the window is inactive.",
      unit: "customers",
      window: "current window, or the prior one where a year ago is meant",
      limits:
        "A customer with nothing but a credit counts as active. Lines without a customer make nobody active.",
    },
  },
  {
    as_of_month: {
      name: "Peilmaand",
      what: "De laatste volledige maand in de data; elke periode eindigt ermee. Een maand is volledig als er hoogstens twee werkdagen (maandag t/m vrijdag) liggen tussen de laatste factuur en het eind ervan. Een maand in report.yaml gaat voor.",
      unit: "maand",
      window: "volgt uit de data, nooit uit de datum van vandaag",
      limits:
        "Feestdagen zijn hier niet bekend. Regels van latere datum blijven in de tabellen, maar staan in geen periode.",
    },
    current_window: {
      name: "Huidige periode",
      what: "De 12 hele maanden die eindigen met de peilmaand. Cijfers gaan over deze maanden, tenzij er iets anders bij staat.",
      unit: "12 maanden",
      window: "de peilmaand en de 11 ervoor",
      limits: "Met minder dan 12 maanden data is de periode maar deels gevuld.",
    },
    prior_window: {
      name: "Vorige periode",
      what: "De 12 hele maanden vóór de huidige periode. “Een jaar geleden” en “verschil in een jaar” vergelijken hiermee.",
      unit: "12 maanden",
      window: "de 12 maanden vóór de huidige periode",
      limits:
        "Met minder dan 24 maanden data is dat jaar niet helemaal bekend: dan wordt er niets met een jaar geleden vergeleken, en dat staat er dan.",
    },
    baseline: {
      name: "Basisperiode",
      what: "De eerste 12 maanden waarin een klant geregeld koopt: zijn eigen maatstaf. Ze begint in de eerste maand met drie orders of meer, gezocht in de eerste 12 maanden van de relatie; is die er niet, dan in de maand van de derde order, want veel zakelijke klanten plaatsen nooit drie orders in één maand.",
      unit: "12 maanden, per klant",
      window: "voor elke klant een eigen periode",
      limits:
        "Vraagt 18 maanden vanaf het begin ervan tot en met de peilmaand; met minder is er geen basisperiode, en dat staat er dan. Begon ze minder dan 24 maanden geleden, dan overlapt ze de huidige periode.",
    },
    active_customer: {
      name: "Actieve klant",
      what: "Een klant met minstens één factuurregel in de periode, ongeacht het teken. Wie eerder kocht maar niet in de periode, is inactief.",
      unit: "klanten",
      window: "huidige periode, of de vorige waar het om een jaar geleden gaat",
      limits:
        "Een klant met alleen een creditregel telt als actief. Regels zonder klant maken niemand actief.",
    },
  },
);
