/** A child of an element; null and undefined are left out. */
export type Child = Node | string | null | undefined;
/** Attributes of an element; null, undefined and false are left out, true is written empty. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Makers of elements in one document, so that charts render in a browser and in Node alike. */
export interface Dom {
  /** An HTML element. */
  h<K extends keyof HTMLElementTagNameMap>(
    tag: K,
    attributes?: Attributes,
    ...children: Child[]
  ): HTMLElementTagNameMap[K];
  /** An SVG element. */
  svg<K extends keyof SVGElementTagNameMap>(
    tag: K,
    attributes?: Attributes,
    ...children: Child[]
  ): SVGElementTagNameMap[K];
}

/** Makers of elements for a document; the page's own by default. */
export function dom(document: Document = globalThis.document): Dom {
  const fill = <E extends Element>(element: E, attributes: Attributes, children: Child[]): E => {
    for (const [name, value] of Object.entries(attributes)) {
      if (value == null || value === false) continue;
      element.setAttribute(name, value === true ? "" : String(value));
    }
    element.append(...children.filter((child) => child != null));
    return element;
  };
  return {
    h: (tag, attributes = {}, ...children) => fill(document.createElement(tag), attributes, children),
    svg: (tag, attributes = {}, ...children) =>
      fill(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children),
  };
}

/** Attributes of a drawing: its class, `group` where parts of it can be reached and else `img`, what it shows in words, its size in CSS pixels. */
export function canvas({
  label,
  width,
  height,
  ...named
}: {
  class: string;
  role: "group" | "img";
  label: string;
  width: number;
  height: number;
}): Attributes {
  return { ...named, "aria-label": label, width, height, viewBox: `0 0 ${width} ${height}` };
}
