// @vitest-environment jsdom
import { beforeAll, expect, test, vi } from "vitest";
import { fit } from "../../src/components/fit.js";
import { Wide } from "./fixtures.js";

beforeAll(() => vi.stubGlobal("ResizeObserver", Wide));

test("is drawn for a sheet of paper before it is printed, and for the screen after that", () => {
  const widths: number[] = [];
  const { node } = fit((width) => {
    widths.push(width);
    return document.createElement("svg");
  });
  document.body.append(node);
  dispatchEvent(new Event("beforeprint"));
  dispatchEvent(new Event("afterprint"));
  expect(widths).toEqual([widths[0], 680, widths[0]]);
  node.remove();
  dispatchEvent(new Event("beforeprint"));
  expect(widths).toHaveLength(3);
});
