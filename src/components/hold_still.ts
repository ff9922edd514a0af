/** Makes a change above something that a reader who has scrolled has at hand, and scrolls by what it moved, so that it stays where it was in the window. */
export function holdStill(held: HTMLElement, change: () => void): void {
  const before = held.getBoundingClientRect().top;
  change();
  const moved = held.getBoundingClientRect().top - before;
  const view = held.ownerDocument.defaultView;
  if (view && view.scrollY > 0 && Math.abs(moved) >= 1) view.scrollBy({ top: moved, behavior: "instant" });
}
