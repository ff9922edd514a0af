import { section } from "./section.js";

/** Words of where a customer's margin is going and what attention it gets; only its page loads them, below its first chart. */
export const standing = section(
  {
    trend: (months: string, slope: string, low: string, high: string) =>
      `Over the last ${months} months margin % moved by ${slope} a year (95% range ${low} to ${high}).`,
    no_trend: (months: string, slope: string, low: string, high: string) =>
      `Over the last ${months} months margin % shows no clear direction: ${slope} a year, 95% range ${low} to ${high}.`,
    too_few: (known: string, least: string) =>
      `Too few months to say where margin % is going: it is known in ${known} of the last 24, and a trend takes ${least}.`,
    title: "Does the attention match the value?",
    attention: (hours: string, value: string, times: string) =>
      `${hours} of the hours on customers go to this one, for ${value} of all positive contribution: ${times} times as much attention as value.`,
    even: (hours: string, value: string) =>
      `${hours} of the hours on customers go to this one, for ${value} of all positive contribution: about as much attention as value.`,
    no_value: (hours: string) =>
      `${hours} of the hours on customers go to this one, and no contribution is left of it.`,
    no_hours: (value: string) =>
      `None of the hours on customers go to this one, for ${value} of all positive contribution.`,
    way: "Attention against value, for all customers",
  },
  {
    trend: (months, slope, low, high) =>
      `In de laatste ${months} maanden bewoog de marge % met ${slope} per jaar (95%-interval ${low} tot ${high}).`,
    no_trend: (months, slope, low, high) =>
      `In de laatste ${months} maanden heeft de marge % geen duidelijke richting: ${slope} per jaar, 95%-interval ${low} tot ${high}.`,
    too_few: (known, least) =>
      `Te weinig maanden om te zeggen waar marge % heen gaat: bekend in ${known} van de laatste 24, en een trend vraagt er ${least}.`,
    title: "Past de aandacht bij de waarde?",
    attention: (hours, value, times) =>
      `${hours} van de uren aan klanten gaat naar deze klant, tegen ${value} van alle positieve bijdrage: ${times} keer zoveel aandacht als waarde.`,
    even: (hours, value) =>
      `${hours} van de uren aan klanten gaat naar deze klant, tegen ${value} van alle positieve bijdrage: ongeveer zoveel aandacht als waarde.`,
    no_value: (hours) =>
      `${hours} van de uren aan klanten gaat naar deze klant, en er blijft geen bijdrage van over.`,
    no_hours: (value) =>
      `Geen van de uren aan klanten gaat naar deze klant, tegen ${value} van alle positieve bijdrage.`,
    way: "Aandacht tegenover waarde, voor alle klanten",
  },
);
