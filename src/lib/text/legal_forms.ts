/** Words at the end of a company's name that say what kind of company it is, not which; in lower case, without dots. */
export const legalForms: readonly string[] = [
  ...["bv", "nv", "vof", "cv", "gmbh", "ag", "kg", "ohg", "ug", "ev", "eg", "ltd", "limited", "plc", "llc"],
  ...[
    "llp",
    "inc",
    "corp",
    "corporation",
    "co",
    "sa",
    "sas",
    "sarl",
    "srl",
    "spa",
    "bvba",
    "ab",
    "as",
    "aps",
  ],
  ...["oy", "oyj", "lda"],
];

/** The legal forms that a name ends in, with the marks and spaces before them: dots, or spaces between the letters of the short ones. */
const ending = new RegExp(
  `(?:[\\s,&]+(?:${legalForms.map((form) => (form.length < 4 ? [...form].join("\\.?\\s?") : form)).join("|")})\\.?)+$`,
  "i",
);

/** A company's name without its legal form, "Jansen & Zn." of "Jansen & Zn. B.V."; null where it does not end in one. */
export function withoutLegalForm(name: string): string | null {
  const short = name.trim().replace(ending, "");
  return short === name.trim() || short === "" ? null : short;
}
