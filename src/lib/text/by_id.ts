/** Compares customers by their number, which settles the order of equal amounts. */
export function byId(a: { readonly customer_id: string }, b: { readonly customer_id: string }): number {
  return a.customer_id < b.customer_id ? -1 : a.customer_id > b.customer_id ? 1 : 0;
}
