import { dom, type Attributes, type Child } from "./charts/dom.js";

type Listener = (event: Event) => void;
type Values = Readonly<Record<string, Attributes[string] | Listener>>;

/** An element of the page's document; attributes named `on…` are listeners: `element("button", {onclick: run}, "Run")`. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  values: Values = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const entries = Object.entries(values);
  const attributes = entries.filter(([, value]) => typeof value !== "function");
  const node = dom().h(tag, Object.fromEntries(attributes) as Attributes, ...children);
  for (const [name, value] of entries) {
    if (typeof value === "function") node.addEventListener(name.slice(2), value);
  }
  return node;
}
