import { section } from "../section.js";

/** Conversations that cannot be placed or measured. */
export const conversations = section(
  {
    talkUnknownCustomer: (n: number, rows: string, example: string) =>
      `${n === 1 ? `one conversation names customer "${example}", who has` : `${rows} conversations name a customer, such as "${example}", who has`} neither invoice lines nor a customer record: there is nothing to measure. Correct the number, or leave ${n === 1 ? "the row" : "the rows"} out with exclude`,
    talkBeforeHistory: (n: number, rows: string, example: string, from: string) =>
      `${n === 1 ? `one conversation, of ${example}, lies` : `${rows} conversations, such as one of ${example}, lie`} before the history, which begins in ${from}: ${n === 1 ? "it is" : "they are"} listed, but not measured. Supply earlier invoice lines, or correct the date`,
    talkAfterAsOf: (n: number, rows: string, example: string) =>
      `${n === 1 ? `one conversation, of ${example}, lies` : `${rows} conversations, such as one of ${example}, lie`} after the as-of month: ${n === 1 ? "it is" : "they are"} listed, and measured once the months after ${n === 1 ? "it" : "them"} are in`,
    reviewBeforeTalk: (n: number, rows: string, review: string, date: string) =>
      `${n === 1 ? `one conversation has its review date, ${review}, before the conversation itself, ${date}` : `${rows} conversations have their review date before the conversation itself, such as ${review} for one of ${date}`}: no review is announced. Correct one of the dates`,
    negativeTarget: (n: number, rows: string, target: string, example: string) =>
      `${n === 1 ? `one conversation aims at an amount below zero, ${target} with customer "${example}"` : `${rows} conversations aim at an amount below zero, such as ${target} with customer "${example}"`}: what was reached of it is not computed. Write as a positive amount what it is to yield more a year`,
    talksOnOneDay: (rows: string, example: string) =>
      `${rows} conversations share customer and day with another, such as ${example}: what each brought cannot be told apart. Write what was agreed in one conversation in one row`,
  },
  {
    talkUnknownCustomer: (n, rows, example) =>
      `${n === 1 ? `één gesprek noemt klant "${example}", zonder` : `${rows} gesprekken noemen een klant, zoals "${example}", zonder`} factuurregels en zonder klantrecord: er valt niets te meten. Verbeter het nummer, of laat de ${n === 1 ? "rij" : "rijen"} weg met exclude`,
    talkBeforeHistory: (n, rows, example, from) =>
      `${n === 1 ? `één gesprek, van ${example}, ligt` : `${rows} gesprekken, zoals een van ${example}, liggen`} voor de historie, die in ${from} begint: ${n === 1 ? "het staat" : "ze staan"} wel in de lijst, maar gemeten wordt er niets. Lever oudere factuurregels aan, of verbeter de datum`,
    talkAfterAsOf: (n, rows, example) =>
      `${n === 1 ? `één gesprek, van ${example}, ligt` : `${rows} gesprekken, zoals een van ${example}, liggen`} na de peilmaand: ${n === 1 ? "het staat" : "ze staan"} al in de lijst, en ${n === 1 ? "wordt" : "worden"} gemeten zodra de maanden erna er zijn`,
    reviewBeforeTalk: (n, rows, review, date) =>
      `${n === 1 ? `bij één gesprek ligt de terugblik, ${review}, voor het gesprek zelf, ${date}` : `bij ${rows} gesprekken ligt de terugblik voor het gesprek zelf, zoals ${review} bij een van ${date}`}: er wordt geen terugblik aangekondigd. Verbeter een van beide datums`,
    negativeTarget: (n, rows, target, example) =>
      `${n === 1 ? `één gesprek heeft een doelbedrag onder nul, ${target} bij klant "${example}"` : `${rows} gesprekken hebben een doelbedrag onder nul, zoals ${target} bij klant "${example}"`}: welk deel ervan bereikt is wordt niet berekend. Schrijf als positief bedrag wat het per jaar meer moet opleveren`,
    talksOnOneDay: (rows, example) =>
      `${rows} gesprekken delen klant en dag met een ander, zoals ${example}: wat elk ervan opbracht is niet uit elkaar te houden. Zet wat in één gesprek is afgesproken in één rij`,
  },
);
