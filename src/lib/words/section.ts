import type { Language } from "../format.js";

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
