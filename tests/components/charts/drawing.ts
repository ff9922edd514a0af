/** The texts of a node's elements that match, in order, with spaces made plain. */
export function texts(node: Element, selector: string): string[] {
  return [...node.querySelectorAll(selector)].map((each) => plain(each.textContent));
}

/** A text with its no-break spaces made plain, and without what joins words. */
export function plain(text: string | null): string {
  return (text ?? "")
    .replace(/[\u00a0\u202f]/g, " ")
    .replaceAll("\u2060", "")
    .trim();
}

export const day = (year: number, month: number, date = 1) => new Date(Date.UTC(year, month - 1, date));
