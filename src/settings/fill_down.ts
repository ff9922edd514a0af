import { z } from "zod";

/** Fields that lines take from the row above: a list of them, a list of lists from the outside in, or `none`; as lists of lists, empty for none. */
export const fillDown = (field: z.ZodType<string>) =>
  z.preprocess(
    (value) => {
      if (value === "none") return [];
      if (typeof value === "string") return [[value]];
      if (!Array.isArray(value)) return value;
      return value.some(Array.isArray)
        ? value.map((item) => (Array.isArray(item) ? (item as unknown[]) : [item as unknown]))
        : [value];
    },
    z.array(z.array(field).min(1)),
  );
