import { element } from "./dom.js";

/** A place on the page whose content depends on its width. */
export interface Fitted {
  readonly node: HTMLElement;
  /** Draws again at the same width, after a selection changed. */
  redraw(): void;
  /** Comes true with the first drawing: what a page can do without until then waits for it. */
  readonly drawn: Promise<void>;
}

/** CSS pixels across an A4 sheet between its margins, as `styles/print.css` sets them. */
const paperWidth = 680;

/** How to draw what stands in a place: for paper, or for the width of the screen. */
const drawings = new WeakMap<Element, (isOnPaper: boolean) => void>();

/** Draws what `render` makes for the width that there is, again whenever the width changes, and for paper before it is printed. */
export function fit(render: (width: number) => Node): Fitted {
  const node = element("div", { class: "fit" });
  let width = 0;
  let tell = () => {};
  const drawn = new Promise<void>((resolve) => (tell = resolve));
  const draw = (isOnPaper: boolean) => {
    if (width === 0) return;
    node.replaceChildren(render(isOnPaper ? paperWidth : width));
    tell();
  };
  const redraw = () => draw(false);
  const setWidth = (exact: number) => {
    const next = Math.floor(exact);
    if (next === width) return;
    width = next;
    redraw();
  };
  drawings.set(node, draw);
  widths.set(node, setWidth);
  arriving.add(new WeakRef(node));
  arrival ??= new MutationObserver(drawArrived);
  arrival.observe(document, { childList: true, subtree: true });
  new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0)).observe(node);
  return { node, redraw, drawn };
}

/** How to tell a place its width. */
const widths = new WeakMap<HTMLElement, (width: number) => void>();

/** Places that have not come onto the page yet; those that never will, as of a customer that was left before, are let go of. */
const arriving = new Set<WeakRef<HTMLElement>>();

let arrival: MutationObserver | null = null;

/** Draws at once what has come onto the page: what stands below has its place when a browser first lays it out, and does not move. */
function drawArrived() {
  const there: { node: HTMLElement; width: number }[] = [];
  for (const place of arriving) {
    const node = place.deref();
    if (node?.isConnected === false) continue;
    arriving.delete(place);
    if (node) there.push({ node, width: node.clientWidth });
  }
  for (const { node, width } of there) if (width > 0) widths.get(node)?.(width);
  if (arriving.size === 0) arrival?.disconnect();
}

function drawAll(isOnPaper: boolean) {
  for (const node of document.querySelectorAll(".fit")) drawings.get(node)?.(isOnPaper);
}

// A chart as wide as a screen would be shrunk to a third on paper, its letters too.
globalThis.addEventListener?.("beforeprint", () => drawAll(true));
globalThis.addEventListener?.("afterprint", () => drawAll(false));
