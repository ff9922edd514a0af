/** Brings into sight what the address names, once it is drawn: a browser looks for it before there is anything. */
export function arrive(node: Element): void {
  const id = location.hash.slice(1);
  if (id) node.querySelector(`#${CSS.escape(id)}`)?.scrollIntoView();
}
