// @vitest-environment jsdom
import { expect, it } from "vitest";
import { dom } from "../../../src/components/charts/dom.js";
import { tips } from "../../../src/components/charts/tips.js";

function drawn() {
  document.body.replaceChildren();
  const { h, svg } = dom(document);
  const link = svg("a", { href: "#", tabindex: 0 });
  const bar = svg("rect", { "data-tip": "Price: −€400" });
  const row = svg("g", { "data-tip": "Bakker\nPrice: −€400" }, link, bar);
  const drawing = svg("svg", {}, row);
  const node = tips(h("div", {}, drawing));
  document.body.append(node);
  node.getBoundingClientRect = () => ({ left: 100, top: 500, width: 400 }) as DOMRect;
  row.getBoundingClientRect = () => ({ left: 100, top: 520, width: 400 }) as DOMRect;
  const box = node.querySelector<HTMLElement>(".tip")!;
  const point = (target: Element, kind: string, pointerType = "mouse", at = [200, 540]) => {
    const event = new MouseEvent(kind, {
      bubbles: kind !== "pointerleave",
      clientX: at[0]!,
      clientY: at[1]!,
    });
    target.dispatchEvent(Object.defineProperty(event, "pointerType", { value: pointerType }));
  };
  return { node, drawing, row, bar, link, box, point, said: () => (box.hidden ? null : box.textContent) };
}

it("says what the smallest part below the pointer carries, and nothing where there is none", () => {
  const { node, drawing, row, bar, point, said } = drawn();
  expect(said()).toBeNull();
  point(bar, "pointermove");
  expect(said()).toBe("Price: −€400");
  point(row, "pointermove");
  expect(said()).toBe("Bakker\nPrice: −€400");
  point(drawing, "pointermove");
  expect(said()).toBeNull();
  point(bar, "pointermove");
  point(node, "pointerleave");
  expect(said()).toBeNull();
});

it("keeps what a finger asked for until it touches something else, or drags the page", () => {
  const { node, bar, point, said } = drawn();
  point(bar, "pointerdown", "touch");
  point(node, "pointerleave", "touch");
  expect(said()).toBe("Price: −€400");
  node.dispatchEvent(new FocusEvent("focusout"));
  expect(said()).toBe("Price: −€400");
  point(document.body, "pointerdown", "touch");
  expect(said()).toBeNull();
  point(bar, "pointerdown", "touch");
  point(bar, "pointercancel", "touch");
  expect(said()).toBeNull();
});

it("says it where the keyboard stands, until it goes on or Escape is pressed", () => {
  const { link, said, box } = drawn();
  link.focus();
  expect(said()).toBe("Bakker\nPrice: −€400");
  expect(box.style.getPropertyValue("--at")).toBe("50.0%");
  link.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  expect(said()).toBeNull();
  link.blur();
  link.focus();
  expect(said()).toBe("Bakker\nPrice: −€400");
  link.blur();
  expect(said()).toBeNull();
});

it("stands above what it is about, and below it at the top of the window", () => {
  const { bar, box, point } = drawn();
  point(bar, "pointermove", "mouse", [200, 540]);
  expect([box.style.getPropertyValue("--at"), box.style.getPropertyValue("--down")]).toEqual([
    "25.0%",
    "28.0px",
  ]);
  point(bar, "pointermove", "mouse", [200, 5]);
  expect([box.style.getPropertyValue("--up"), box.style.getPropertyValue("--down")]).toEqual([
    "0%",
    "-471.0px",
  ]);
});
