/** How far below what is seen a node counts as in sight, so that it is there when a reader comes to it. */
const margin = "400px";

/** Milliseconds after which what a page holds is drawn though nobody came to it, so that it is there on paper too. */
export const unasked = 1_500;

/** Comes true once a node comes near what a reader sees, or so many milliseconds have gone by; at once where a browser cannot tell. */
export function inSight(node: Element, within?: number): Promise<void> {
  if (typeof IntersectionObserver === "undefined") return Promise.resolve();
  return new Promise((resolve) => {
    if (within !== undefined) setTimeout(resolve, within);
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: margin },
    );
    observer.observe(node);
  });
}
