import { afterAll, describe, expect, test } from "vitest";
import { besidePages } from "../../src/site/beside_pages.js";
import { Place } from "../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());

const folder = place.folder({
  "report.yaml": ["language: nl", "sources: {invoice_lines: [{file: lines.csv}]}"],
  "lines.csv": ["customer_id;date;revenue", "A;2026-01-05;10.00", "B;2026-01-06;20.00"],
});
const pages = { site: "rendered", said: "" };

/** What begins and ends, in its order, where exports of so many bytes at most have their pages rendered beside them. */
async function order(most: number): Promise<string[]> {
  const happened: string[] = [];
  const task = async <T>(name: string, result: T): Promise<T> => {
    happened.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 1));
    happened.push(`${name} ends`);
    return result;
  };
  const { made, pages: rendering } = await besidePages(
    { dataDir: folder },
    () => task("work", "the tables"),
    { most, render: (language) => task(`rendering in ${language}`, pages) },
  );
  expect(made).toBe("the tables");
  expect(await rendering).toBe(pages);
  return happened;
}

describe("besidePages(wanted, work)", () => {
  // The export of the folder above is 63 bytes.
  test("renders the pages beside the tables of exports that leave memory for both", async () => {
    expect((await order(63)).slice(0, 2)).toEqual(["rendering in nl begins", "work begins"]);
  });

  test("renders them once the tables of larger exports are there", async () => {
    expect(await order(62)).toEqual([
      "work begins",
      "work ends",
      "rendering in nl begins",
      "rendering in nl ends",
    ]);
  });

  test("renders nothing where the tables of larger exports fail, and ends the rendering beside smaller ones", async () => {
    const fault = new Error("no lines");
    const signals: (AbortSignal | undefined)[] = [];
    const failing = (most: number) =>
      besidePages({ dataDir: folder }, () => Promise.reject(fault), {
        most,
        render: (_, { signal } = {}) => {
          signals.push(signal);
          return new Promise((_, reject) =>
            signal?.addEventListener("abort", () => reject(new Error("ended"))),
          );
        },
      });
    await expect(failing(62)).rejects.toBe(fault);
    expect(signals).toEqual([]);
    await expect(failing(63)).rejects.toBe(fault);
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  });
});
