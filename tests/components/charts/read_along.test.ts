// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { KeyFigure } from "../../../src/components/charts/key_figure.js";
import { formats } from "../../../src/lib/text/format.js";
import { words } from "../../../src/lib/words/index.js";
import { day, plain } from "./drawing.js";

const options = { document, words: words("en"), formats: formats("en", "EUR"), width: 200 };

function revenue() {
  const rows = [100, 140, 120, 160].map((value, i) => ({ month: day(2026, i + 1), value }));
  const figure = KeyFigure(rows, { ...options, label: "Net revenue", value: "€520" });
  const line = figure.querySelector<SVGSVGElement>("svg")!;
  line.getBoundingClientRect = () => ({ left: 50, width: 200 }) as DOMRect;
  const box = figure.querySelector<HTMLElement>(".reading")!;
  const read = () => (box.hidden ? null : plain(box.textContent));
  const point = (kind: string, clientX: number, pointerType = "mouse") => {
    const event = new MouseEvent(kind, { clientX });
    line.dispatchEvent(Object.defineProperty(event, "pointerType", { value: pointerType }));
  };
  const press = (key: string) => line.dispatchEvent(new KeyboardEvent("keydown", { key, cancelable: true }));
  return { line, read, point, press };
}

describe("A key figure's line", () => {
  it("says the month that is nearest to the pointer, until the pointer leaves it", () => {
    const { read, point } = revenue();
    expect(read()).toBeNull();
    point("pointermove", 52);
    expect(read()).toBe("Jan 2026: €100");
    point("pointermove", 120);
    expect(read()).toBe("Feb 2026: €140");
    point("pointerleave", 10);
    expect(read()).toBeNull();
  });

  it("keeps what a finger asked for until another part is touched", () => {
    const { line, read, point } = revenue();
    point("pointerdown", 180, "touch");
    point("pointerleave", 180, "touch");
    expect(read()).toBe("Mar 2026: €120");
    line.dispatchEvent(new FocusEvent("blur"));
    expect(read()).toBeNull();
  });

  it("is read by arrows from the last month on, says so to who does not see it, and Escape ends it", () => {
    const { line, read, press } = revenue();
    line.dispatchEvent(new FocusEvent("focus"));
    expect(read()).toBe("Apr 2026: €160");
    press("ArrowLeft");
    expect(read()).toBe("Mar 2026: €120");
    press("Home");
    expect([line.getAttribute("aria-valuenow"), plain(line.getAttribute("aria-valuetext"))]).toEqual([
      "1",
      "Jan 2026: €100",
    ]);
    press("Escape");
    expect(read()).toBeNull();
  });
});
