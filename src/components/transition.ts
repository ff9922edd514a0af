/** How long a change of selection takes to be seen, in milliseconds. */
const duration = 350;

/**
 * Runs `redraw` and lets the bars that bear the same `data-bar` before and after move from where they were to where they are;
 * at once where the reader asked for less motion, or where the browser cannot animate.
 */
export function moveBars(node: Element, redraw: () => void): void {
  const before = new Map(bars(node).map((bar) => [bar.dataset["bar"], place(bar)]));
  redraw();
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  for (const bar of bars(node)) {
    const from = before.get(bar.dataset["bar"]);
    if (from) bar.animate([from, place(bar)], { duration, easing: "ease-in-out" });
  }
}

function bars(node: Element): SVGElement[] {
  return [...node.querySelectorAll<SVGElement>("[data-bar]")];
}

function place(bar: SVGElement) {
  const length = (name: string) => `${Number(bar.getAttribute(name) ?? 0)}px`;
  return { x: length("x"), width: length("width"), fill: bar.getAttribute("fill") ?? "" };
}
