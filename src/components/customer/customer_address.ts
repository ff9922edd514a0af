/** The customer number in the address, or null. */
export function customerInAddress(): string | null {
  return new URLSearchParams(location.search).get("id") || null;
}

/**
 * Follows links from one customer to another, and the way back, without leaving the page: `show` is called with each customer that is
 * chosen.
 */
export function followCustomers(show: (customerId: string | null) => Promise<unknown>): void {
  let shown = customerInAddress();
  const go = () => {
    const id = customerInAddress();
    if (id === shown) return;
    shown = id;
    void show(id);
  };
  addEventListener("popstate", go);
  addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || !isPlain || event.defaultPrevented || link.target || link.hasAttribute("download")) return;
    const { origin, pathname, searchParams } = new URL(link.href, location.href);
    const id = searchParams.get("id");
    if (origin !== location.origin || !isSamePage(pathname) || !id || id === shown) return;
    event.preventDefault();
    history.pushState(null, "", link.href);
    scrollTo(0, 0);
    go();
  });
}

// Hosts answer /customer and /customer.html alike.
function isSamePage(pathname: string): boolean {
  const name = (path: string) => path.replace(/\.html$/, "");
  return name(pathname) === name(location.pathname);
}
