/**
 * Makes a drawing quiet for readers who do not see it: marks carry no names of their own, and a link without words
 * is left to the table and the lists, which name it; with the pointer it still works.
 */
export function accessible<N extends Node>(chart: N): N {
  const root = chart as unknown as Partial<Element>;
  if (typeof root.querySelectorAll !== "function") return chart;
  for (const group of root.querySelectorAll("g[aria-label]:not([role])")) {
    group.removeAttribute("aria-label");
    group.removeAttribute("aria-description");
  }
  for (const link of root.querySelectorAll("svg a, a")) {
    if (link.textContent?.trim() || link.hasAttribute("aria-label")) continue;
    link.setAttribute("tabindex", "-1");
    link.setAttribute("aria-hidden", "true");
  }
  return chart;
}
