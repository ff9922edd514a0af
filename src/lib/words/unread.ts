import { section } from "./section.js";

/** Words for what a page could not get from its host. */
export const unread = section(
  {
    failed: (file: string, why: string) =>
      `This could not be read from where the report stands (${file}: ${why}). Reload the page, or open it again later.`,
    changed: (file: string) =>
      `${file} is not the file that was published with this report: it was changed on its way, or is of another report. Reload the page; if that does not help, have the report published again.`,
    no_answer: "no answer",
    answered: (status: number) => `the host answered ${status}`,
    part: "What belongs here could not be read.",
    customer: "This customer could not be read.",
    lines: "The invoice lines behind this figure could not be read.",
    products: "What stands behind this bar could not be read.",
    customers: "The customers behind this choice could not be read.",
    sums: "What this choice adds up to could not be read.",
    ways: "The ways into these conversations could not be read.",
    below: "The rest of this page could not be read.",
    what_to_do: "Try again; if that does not help, reload the page.",
    again: "Try again",
  },
  {
    failed: (file, why) =>
      `Dit kon niet worden gelezen van de plek waar het rapport staat (${file}: ${why}). Laad de pagina opnieuw, of open die later nog eens.`,
    changed: (file) =>
      `${file} is niet het bestand dat bij dit rapport is gepubliceerd: het is onderweg veranderd, of hoort bij een ander rapport. Laad de pagina opnieuw; helpt dat niet, laat het rapport dan opnieuw publiceren.`,
    no_answer: "geen antwoord",
    answered: (status) => `de server antwoordde ${status}`,
    part: "Wat hier hoort te staan, kon niet worden gelezen.",
    customer: "Deze klant kon niet worden gelezen.",
    lines: "De factuurregels achter dit cijfer konden niet worden gelezen.",
    products: "Wat achter deze staaf zit, kon niet worden gelezen.",
    customers: "De klanten achter deze keuze konden niet worden gelezen.",
    sums: "Waar deze keuze op uitkomt, kon niet worden gelezen.",
    ways: "De ingangen voor deze gesprekken konden niet worden gelezen.",
    below: "De rest van deze pagina kon niet worden gelezen.",
    what_to_do: "Probeer het nog eens; helpt dat niet, laad de pagina dan opnieuw.",
    again: "Nog eens proberen",
  },
);
