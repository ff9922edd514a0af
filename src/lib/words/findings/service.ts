import { section } from "../section.js";
import { many } from "../many.js";

/** Hours, teams, projects and rebates. */
export const service = section(
  {
    aboveCapacity: (team: string, coverage: string, practical: string) =>
      `the hours of team "${team}" are ${coverage} of the ${practical} that it can work: its capacity in report.yaml is too small, or hours are registered twice`,
    lowCoverage: (team: string, coverage: string, practical: string) =>
      `the hours of team "${team}" are ${coverage} of the ${practical} that it can work; below 60% cost to serve is understated`,
    teamWithoutHours: (team: string) =>
      `no hours belong to team "${team}": none names it, and none has one of its activities. Add its activities in report.yaml, or minutes_per to estimate its hours`,
    hoursOfNoTeam: (rows: string, hours: string, example: string) =>
      `${rows} ${many(rows, "registration", "registrations")} (${hours} hours) ${many(rows, "belongs", "belong")} to no team, such as "${example}"; they count at hour_rate, or at the joint rate of all teams`,
    unknownProject: (rows: string, hours: string, example: string) =>
      `${rows} ${many(rows, "registration", "registrations")} (${hours} hours) ${many(rows, "names", "name")} a project without a customer in the projects file, such as "${example}"; ${many(rows, "it is", "they are")} kept under "unassigned"`,
    estimatedHours: (team: string, months: string, hours: string) =>
      `${hours} ${many(hours, "hour", "hours")} of team "${team}" in ${months} ${many(months, "month", "months")} without registered hours were estimated by its minutes_per`,
    hoursWithoutInvoices: (n: number, customers: string, hours: string, example: string) =>
      `${n === 1 ? `customer "${example}" has` : `${customers} customers, such as "${example}", have`} service hours (${hours}) and no invoice line; they cost, and bring nothing`,
    hoursByName: (named: string) =>
      `. ${named} ${many(named, "goes", "go")} by the name of a customer that has invoice lines under another number: a file of aliases, or projects with the numbers, brings their hours there`,
    rebatesOverlap: (pairs: string, example: string) =>
      `${pairs} ${many(pairs, "pair", "pairs")} of agreements give rebates on the same days, such as for customer "${example}"; the one that began last counts`,
  },
  {
    aboveCapacity: (team, coverage, practical) =>
      `de uren van team "${team}" zijn ${coverage} van de ${practical} die het kan werken: de capaciteit in report.yaml is te klein, of uren zijn dubbel geregistreerd`,
    lowCoverage: (team, coverage, practical) =>
      `de uren van team "${team}" zijn ${coverage} van de ${practical} die het kan werken; onder 60% zijn de servicekosten te laag voorgesteld`,
    teamWithoutHours: (team) =>
      `er horen geen uren bij team "${team}": geen enkele noemt het, en geen heeft een van zijn activiteiten. Voeg zijn activiteiten toe in report.yaml, of minutes_per om zijn uren te schatten`,
    hoursOfNoTeam: (rows, hours, example) =>
      `${rows} ${many(rows, "urenregel", "urenregels")} (${hours} uur) ${many(rows, "hoort", "horen")} bij geen team, zoals "${example}"; ze tellen tegen hour_rate, of tegen het gezamenlijke tarief van alle teams`,
    unknownProject: (rows, hours, example) =>
      `${rows} ${many(rows, "registratie noemt", "registraties noemen")} (${hours} uur) een project zonder klant in het projectenbestand, zoals "${example}"; ${many(rows, "die staat", "ze staan")} onder "unassigned"`,
    estimatedHours: (team, months, hours) =>
      `${hours} uur van team "${team}" in ${months} ${many(months, "maand", "maanden")} zonder geregistreerde uren is geschat met zijn minutes_per`,
    hoursWithoutInvoices: (n, customers, hours, example) =>
      `${n === 1 ? `klant "${example}" heeft` : `${customers} klanten, zoals "${example}", hebben`} service-uren (${hours}) en geen factuurregel; ze kosten, en brengen niets op`,
    hoursByName: (named) =>
      `. ${named} daarvan ${many(named, "heet", "heten")} als een klant die onder een ander nummer factuurregels heeft: een bestand met aliassen, of projecten met de nummers, brengt de uren daarheen`,
    rebatesOverlap: (pairs, example) =>
      `${pairs} ${many(pairs, "paar", "paren")} afspraken geven een bonus over dezelfde dagen, zoals bij klant "${example}"; de laatst ingegane telt`,
  },
);
