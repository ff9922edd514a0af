import type { Language } from "../text/format.js";

/** The same entries in another language: strings stay strings, functions keep their parameters. */
export type Translation<E> = {
  readonly [K in keyof E]: E[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : E[K] extends string
      ? string
      : Translation<E[K]>;
};

/** One section of the catalogue; an entry missing from the Dutch is a type error, and so is one too many. */
export function section<const E extends object>(en: E, nl: Translation<E>): Record<Language, Translation<E>> {
  return { en: en as unknown as Translation<E>, nl };
}

/** Sections under their names as one: part → entry → text. */
export function sections<P extends Readonly<Record<string, Record<Language, object>>>>(
  parts: P,
): Record<Language, { readonly [N in keyof P]: P[N]["en"] }> {
  const inOne = (language: Language) =>
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part[language]])) as {
      readonly [N in keyof P]: P[N]["en"];
    };
  return { en: inOne("en"), nl: inOne("nl") };
}
