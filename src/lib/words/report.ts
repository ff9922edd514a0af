import { section } from "./section.js";

export const report = section(
  {
    questions: {
      index: "What should we talk about this month?",
      pyramid: "Who carries us?",
      drift: "Where does margin leak, and since when?",
      attention: "Do hours go where value is?",
      exit: "And if they left?",
      customers: "Where is …?",
      customer: "What happened with this customer?",
      "data-quality": "Can I trust these figures?",
      method: "How is this computed?",
    },
    window: (from: string, to: string, as_of: string, currency: string) =>
      `${from} to ${to} (as of ${as_of}), in ${currency} excluding VAT`,
    unassigned: (amount: string) =>
      `Totals include ${amount} of net revenue on lines without a customer; figures per customer do not.`,
  },
  {
    questions: {
      index: "Waarover praten we deze maand?",
      pyramid: "Wie draagt ons?",
      drift: "Waar lekt marge weg, en sinds wanneer?",
      attention: "Gaan uren naar waar waarde zit?",
      exit: "En als ze vertrokken?",
      customers: "Waar is …?",
      customer: "Wat is er met deze klant gebeurd?",
      "data-quality": "Kan ik deze cijfers vertrouwen?",
      method: "Hoe is dit berekend?",
    },
    window: (from, to, as_of, currency) =>
      `${from} t/m ${to} (peildatum ${as_of}), in ${currency} exclusief btw`,
    unassigned: (amount) =>
      `Totalen bevatten ${amount} netto-omzet op regels zonder klant; cijfers per klant niet.`,
  },
);
