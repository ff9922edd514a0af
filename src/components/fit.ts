import { element } from "./dom.js";

/** A place on the page whose content depends on its width. */
export interface Fitted {
  readonly node: HTMLElement;
  /** Draws again at the same width, after a selection changed. */
  redraw(): void;
  /** Comes true with the first drawing: what a page can do without until then waits for it. */
  readonly drawn: Promise<void>;
}

/** Draws what `render` makes for the width that there is, again whenever the width changes. */
export function fit(render: (width: number) => Node): Fitted {
  const node = element("div", { class: "fit" });
  let width = 0;
  let tell = () => {};
  const drawn = new Promise<void>((resolve) => (tell = resolve));
  const redraw = () => {
    if (width === 0) return;
    node.replaceChildren(render(width));
    tell();
  };
  new ResizeObserver(([entry]) => {
    const next = Math.floor(entry?.contentRect.width ?? 0);
    if (next === width) return;
    width = next;
    redraw();
  }).observe(node);
  return { node, redraw, drawn };
}
