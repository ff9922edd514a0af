/** Name of the meta element by which a page knows that the report's tables are encrypted. */
export const sealedMark = "klantenpiramide-sealed";
