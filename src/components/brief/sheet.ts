import { element } from "../dom.js";

/** Millimetres that a sheet can hold across, between its margins on A4, and the pixels of the browser in one. */
export const [sheetWidth, pixelsPerMillimetre] = [180, 96 / 25.4];

/** Charts are drawn this much larger than they are printed, so that their type keeps measure with that of the sheet. */
const reduction = 0.78;

/** The width at which a chart is drawn that takes so many millimetres on paper. */
export function chartWidth(millimetres: number): number {
  return Math.round((millimetres * pixelsPerMillimetre) / reduction);
}

/** What stands on one sheet, from its head to its foot. */
export interface SheetParts {
  /** CSS class of this kind of sheet. */
  readonly name: string;
  /** Small, above the title. */
  readonly tag: string | null;
  readonly title: string;
  /** Whose customer it is, and a line below, at the right of the head. */
  readonly company: string | null;
  readonly window: string;
  /** Small, below: at the left and at the right. */
  readonly foot: readonly (string | null)[];
}

/** A sheet, and what makes its content fit once it is in the page. */
export interface FittedSheet {
  readonly node: HTMLElement;
  fit(): void;
}

/** A sheet of A4: head, content and foot. */
export function Sheet(
  { name, tag, title, company, window, foot }: SheetParts,
  ...content: (Node | null)[]
): HTMLElement {
  return element(
    "article",
    { class: `sheet ${name}` },
    element(
      "header",
      { class: "sheet-head" },
      element(
        "div",
        {},
        tag === null ? null : element("p", { class: "sheet-tag" }, tag),
        element("h1", {}, title),
      ),
      element(
        "div",
        { class: "sheet-side" },
        company === null ? null : element("p", {}, element("strong", {}, company)),
        element("p", {}, window),
      ),
    ),
    ...content,
    foot.some((line) => line !== null)
      ? element("footer", { class: "sheet-foot" }, ...foot.map((line) => element("span", {}, line)))
      : null,
  );
}

/** A part of a sheet under its heading. */
export function SheetPart(title: string, ...content: (Node | null)[]): HTMLElement {
  return element("section", { class: "sheet-part" }, element("h2", {}, title), ...content);
}

/** Takes the last item from a list, unless only `least` are left; says whether it did. */
export type Take = (least: number) => boolean;

/** A list that can be shortened; a line below tells how many items more there are. */
export function shortening(list: Element, more?: (count: number) => string): Take {
  const note = element("p", { class: "sheet-more" });
  const all = list.children.length;
  return (least) => {
    if (list.children.length <= least) return false;
    list.lastElementChild!.remove();
    if (!more) return true;
    note.textContent = more(all - list.children.length);
    list.after(note);
    return true;
  };
}

/** Makes the content of a box of fixed height fit, by taking from lists in the order given; needs a layout. */
export function fitInto(box: Element, steps: readonly (() => boolean)[]): void {
  for (const step of steps) while (box.scrollHeight > box.clientHeight && step());
}
