import { section } from "../section.js";

/** Customer numbers that may be one customer. */
export const suggestions = section(
  {
    title: "Are there numbers that may be one customer?",
    note: "Suggestions only: nothing was merged. Put the ones you accept in a file of aliases, and name it under sources. The file below takes each number into one other, that with the most revenue.",
    table: "Pairs of customer numbers, largest revenue first",
    kinds: { duplicate: "may be the same", successor: "may have been renumbered" },
    would_merge: "Would be merged",
    would_stay: "Into",
    suggestion: "Suggestion",
    evidence: "Evidence",
    evidence_kinds: {
      alike_number: "same number but for leading zeros, capitals or characters that cannot be seen",
      vat_number: (value: string) => `same VAT number ${value}`,
      chamber_number: (value: string) => `same chamber number ${value}`,
      email_domain: (value: string) => `same e-mail domain ${value}`,
      same_name: "same name",
      shared_name: "same name but for its spelling",
      same_basket: "the five products bought most are the same",
      handover: (stopped: string, started: string) =>
        `one stops on ${stopped}, the other starts on ${started}`,
    },
    its_revenue: "Its net revenue",
    other_revenue: "Net revenue of the other",
    download_aliases: "Download as a file of aliases (csv)",
  },
  {
    title: "Zijn er nummers die één klant kunnen zijn?",
    note: "Alleen suggesties: er is niets samengevoegd. Zet wat u overneemt in een bestand met aliassen, en noem dat onder sources. In het bestand hieronder gaat elk nummer op in één ander: dat met de meeste omzet.",
    table: "Paren van klantnummers, grootste omzet eerst",
    kinds: { duplicate: "mogelijk dezelfde", successor: "mogelijk omgenummerd" },
    would_merge: "Gaat op",
    would_stay: "In",
    suggestion: "Suggestie",
    evidence: "Aanwijzing",
    evidence_kinds: {
      alike_number: "zelfde nummer, op voorloopnullen, hoofdletters of onzichtbare tekens na",
      vat_number: (value) => `zelfde btw-nummer ${value}`,
      chamber_number: (value) => `zelfde KvK-nummer ${value}`,
      email_domain: (value) => `zelfde e-maildomein ${value}`,
      same_name: "zelfde naam",
      shared_name: "zelfde naam op de schrijfwijze na",
      same_basket: "de vijf meest gekochte artikelen zijn gelijk",
      handover: (stopped, started) => `de een stopt op ${stopped}, de ander begint op ${started}`,
    },
    its_revenue: "Eigen netto-omzet",
    other_revenue: "Netto-omzet van de ander",
    download_aliases: "Downloaden als bestand met aliassen (csv)",
  },
);
