/** How far below what is seen a node counts as in sight, so that it is there when a reader comes to it. */
const margin = "400px";

/** Comes true once a node comes near what a reader sees; at once where a browser cannot tell. */
export function inSight(node: Element): Promise<void> {
  if (typeof IntersectionObserver === "undefined") return Promise.resolve();
  return new Promise((resolve) => {
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
