import { section } from "./section.js";

/** Words of what a page says of its report: the question that it answers, and what the report is. */
export const report = section(
  {
    questions: {
      index: "What should we talk about this month?",
      pyramid: "Who carries us?",
      drift: "Where does margin leak, and since when?",
      attention: "Do hours go where value is?",
      exit: "And if they left?",
      conversations: "Did talking help?",
      customers: "Where is …?",
      customer: "What happened with this customer?",
      "data-quality": "Can I trust these figures?",
      explore: "Anything else?",
      method: "How is this computed?",
    },
    missing: {
      not_supplied: (list: string) => `Not supplied: ${list}.`,
      names: {
        quantity: "quantities",
        cost: "cost of goods",
        hours: "service hours",
        rate: "what an hour costs (teams or hour_rate)",
        teams: "teams with their capacity",
        agreements: "agreements",
      },
      adds: {
        quantity: {
          index:
            "Without quantities a smaller order counts as a lower price: what leaked here may be volume.",
          drift:
            "Without quantities a smaller order counts as a lower price: what leaked here may be volume.",
          customer:
            "Without quantities a larger order counts as a higher price, and a smaller one as a lower.",
        },
        cost: {
          index: "With cost this page would say what is left of revenue, and at whom margin crept away.",
          pyramid: "With cost the pyramid would also show who brings margin, not only revenue.",
          customers: "With cost the list would hold margin and its drift.",
          customer: "With cost this page would show what is left of revenue, and what changed it.",
          conversations: "With cost this page would say whether more is left after a conversation.",
        },
        hours: {
          index:
            "With hours this page would say what each customer takes, and who costs more than they bring once that counts.",
          pyramid:
            "With hours the pyramid would be drawn by contribution too, and show who takes the time that the others pay for.",
          drift: "With hours the bridge would show orders that grew smaller and orders that take longer.",
          customers: "With hours the list would hold contribution, and what an hour brings.",
          customer: "With hours this page would show what this customer takes, and what is left after it.",
          conversations:
            "With hours this page would also say whether orders take less time after a conversation.",
        },
        rate: {
          index: "With a rate hours would become money: cost to serve and contribution.",
          pyramid: "With a rate the pyramid would be drawn by contribution too.",
          drift: "With a rate the bridge would show in money what orders take.",
          customers: "With a rate the list would hold contribution.",
          customer:
            "With a rate this page would show what the hours of this customer cost, and what is left.",
          conversations: "With a rate before and after would also count what the hours cost.",
        },
        teams: {
          index: "With teams this page would say how much of their capacity the hours are.",
        },
        agreements: {
          index: "With agreements year-end rebates would be taken off contribution.",
          exit: "With agreements year-end rebates would go with a customer.",
          customer: "With agreements this page would show what was agreed, and take year-end rebates off.",
        },
      },
    },
    window: (from: string, to: string, as_of: string, currency: string) =>
      `${from} to ${to} (as of ${as_of}), in ${currency} excluding VAT`,
    unassigned: (amount: string) =>
      `Totals include ${amount} of net revenue on lines without a customer; figures per customer do not.`,
    short: (months: number, from: string) =>
      `The exports begin in ${from}: amounts a year are those of ${months === 1 ? "one month" : `${months} months`}.`,
  },
  {
    questions: {
      index: "Waarover praten we deze maand?",
      pyramid: "Wie draagt ons?",
      drift: "Waar lekt marge weg, en sinds wanneer?",
      attention: "Gaan de uren naar waar de waarde zit?",
      exit: "En als ze vertrokken?",
      conversations: "Heeft praten geholpen?",
      customers: "Waar is …?",
      customer: "Wat is er met deze klant gebeurd?",
      "data-quality": "Kan ik deze cijfers vertrouwen?",
      explore: "Nog een vraag?",
      method: "Hoe is dit berekend?",
    },
    missing: {
      not_supplied: (list) => `Niet aangeleverd: ${list}.`,
      names: {
        quantity: "aantallen",
        cost: "kostprijs",
        hours: "service-uren",
        rate: "wat een uur kost (teams of hour_rate)",
        teams: "teams met hun capaciteit",
        agreements: "afspraken",
      },
      adds: {
        quantity: {
          index:
            "Zonder aantallen telt een kleinere order als een lagere prijs: wat hier weglekte, kan volume zijn.",
          drift:
            "Zonder aantallen telt een kleinere order als een lagere prijs: wat hier weglekte, kan volume zijn.",
          customer:
            "Zonder aantallen telt een grotere order als een hogere prijs, en een kleinere als een lagere.",
        },
        cost: {
          index: "Met kostprijs zou hier staan wat er van omzet overblijft, en bij wie marge wegliep.",
          pyramid: "Met kostprijs zou de piramide ook tonen wie marge levert, niet alleen omzet.",
          customers: "Met kostprijs zou de lijst marge en haar verloop bevatten.",
          customer: "Met kostprijs zou hier staan wat er van omzet overblijft, en wat dat veranderde.",
          conversations: "Met kostprijs zou hier staan of er na een gesprek meer overblijft.",
        },
        hours: {
          index: "Met uren zou hier staan wat elke klant vraagt, en wie dan meer kost dan hij opbrengt.",
          pyramid:
            "Met uren zou de piramide ook naar bijdrage gaan, en tonen wie de tijd vraagt die de anderen betalen.",
          drift: "Met uren zou de brug tonen welke orders kleiner werden en welke langer duren.",
          customers: "Met uren zou de lijst bijdrage bevatten, en wat een uur opbrengt.",
          customer: "Met uren zou hier staan wat deze klant vraagt, en wat er daarna overblijft.",
          conversations: "Met uren zou hier ook staan of orders na een gesprek minder tijd vragen.",
        },
        rate: {
          index: "Met een tarief worden uren geld: servicekosten en bijdrage.",
          pyramid: "Met een tarief zou de piramide ook naar bijdrage gaan.",
          drift: "Met een tarief zou de brug in geld tonen wat orders vragen.",
          customers: "Met een tarief zou de lijst bijdrage bevatten.",
          customer: "Met een tarief zou hier staan wat de uren van deze klant kosten, en wat er overblijft.",
          conversations: "Met een tarief zouden ervoor en erna ook meetellen wat de uren kosten.",
        },
        teams: {
          index: "Met teams zou hier staan welk deel van hun capaciteit de uren zijn.",
        },
        agreements: {
          index: "Met afspraken zouden jaarbonussen van de bijdrage af gaan.",
          exit: "Met afspraken zouden jaarbonussen met een klant mee verdwijnen.",
          customer: "Met afspraken zou hier staan wat er is afgesproken, en gingen jaarbonussen eraf.",
        },
      },
    },
    window: (from, to, as_of, currency) =>
      `${from} t/m ${to} (peildatum ${as_of}), in ${currency} exclusief btw`,
    unassigned: (amount) =>
      `Totalen bevatten ${amount} netto-omzet op regels zonder klant; cijfers per klant niet.`,
    short: (months, from) =>
      `De exports beginnen in ${from}: bedragen per jaar zijn die van ${months === 1 ? "één maand" : `${months} maanden`}.`,
  },
);
