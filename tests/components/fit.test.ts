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

test("is drawn as soon as it comes onto the page, at the width that it has there", async () => {
  vi.stubGlobal(
    "ResizeObserver",
    class extends Wide {
      override observe() {}
    },
  );
  const widths: number[] = [];
  const { node } = fit((width) => {
    widths.push(width);
    return document.createElement("svg");
  });
  Object.defineProperty(node, "clientWidth", { value: 412 });
  document.body.append(document.createElement("p"));
  await Promise.resolve();
  expect(widths).toEqual([]);
  document.body.append(node);
  await Promise.resolve();
  document.body.append(document.createElement("p"));
  await Promise.resolve();
  expect(widths).toEqual([412]);
  vi.stubGlobal("ResizeObserver", Wide);
});
