import { section } from "./section.js";

/** Words of the printed brief besides those of the customer's page and those meant for the client. */
export const brief = section(
  {
    title: "What do we take to the conversation?",
    lead: "Two sheets for the conversation: one for us, and one without internal figures to lay on the table. They also come out when this page is printed; print them on separate sheets.",
    print: "Print the brief",
    ours: "For us",
    internal: "Internal: this sheet stays with us.",
    more: (count: string) => `and ${count} more on the customer's page`,
  },
  {
    title: "Wat nemen we mee naar het gesprek?",
    lead: "Twee bladen voor het gesprek: een voor ons, en een zonder interne cijfers om op tafel te leggen. Ze komen ook uit de printer als u deze pagina afdrukt; druk ze af op losse bladen.",
    print: "Gespreksnotitie afdrukken",
    ours: "Voor ons",
    internal: "Intern: dit blad blijft bij ons.",
    more: (count) => `en nog ${count} op de pagina van de klant`,
  },
);
