/** A sentence in which no line ends between a number and the word that it counts: "4 orders", "381 klanten". */
export function keepTogether(sentence: string): string {
  return sentence.replace(/(?<=\d) (?=\p{Ll})/gu, "\u00a0");
}
