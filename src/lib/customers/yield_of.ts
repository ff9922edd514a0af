import type { Customer } from "../../schema.js";

/** What a customer leaves in the current window, in euros: its contribution, and where no hours are known its gross margin. */
export function yieldOf({
  contribution,
  gross_margin,
}: Pick<Customer, "contribution" | "gross_margin">): number {
  return contribution ?? gross_margin ?? 0;
}
