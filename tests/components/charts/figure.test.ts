import { describe, expect, it } from "vitest";
import { dataTable } from "../../../src/components/charts/figure.js";
import { drawing } from "./chart_options.js";

const table = (labels: string[]) =>
  dataTable(
    { columns: labels.map((label) => ({ label })), rows: [labels.map((label) => `${label} of a`)] },
    "Figures",
    drawing().document,
  );

describe("dataTable", () => {
  it("gives each figure its name where a phone has no room for the columns", () => {
    const drawn = table(["Customer", "Then", "Now", "Change", "Share"]);
    expect(drawn.className).toBe("table-box stacks");
    expect([...drawn.querySelectorAll("td")].map((cell) => cell.getAttribute("data-label"))).toEqual([
      "Then",
      "Now",
      "Change",
      "Share",
    ]);
  });

  it("stays a table everywhere with four columns", () => {
    const drawn = table(["Customer", "Then", "Now", "Change"]);
    expect(drawn.className).toBe("table-box");
    expect(drawn.querySelector("[data-label]")).toBeNull();
  });
});
