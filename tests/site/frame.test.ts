import { expect, onTestFinished, test, vi } from "vitest";
import { fillFrame, footer, head, header, openFrame } from "../../src/site/frame.js";

const frame = { title: "Klanten & co", company: "<Jansen>", language: "nl" } as const;

test("header(frame, path) links every page by its name and marks the current one", () => {
  const html = header(frame, "/pyramid");
  expect(html).toContain(`<a class="site-title" href="./">Klanten &#38; co</a>`);
  expect(html.startsWith(`<a class="skip" href="#observablehq-main">`)).toBe(true);
  expect(html).toContain(`<li><a href="./">Samenvatting</a></li>`);
  expect(html).toContain(`<li><a href="./pyramid" aria-current="page">Piramide</a></li>`);
  expect(html.match(/aria-current/g)).toHaveLength(1);
});

test("a single customer is found under customers, and has no entry of its own", () => {
  const html = header(frame, "/customer");
  expect(html).toContain(`<a href="./customers" aria-current="true">Klanten</a>`);
  expect(html).not.toContain(`href="./customer"`);
});

test("the start page is marked at /index, and nothing on a page outside the catalogue", () => {
  expect(header(frame, "/index")).toContain(`<a href="./" aria-current="page">Samenvatting</a>`);
  expect(header(frame, "/404")).not.toContain("aria-current");
});

test("footer(frame) names the company, or nobody", () => {
  expect(footer(frame)).toContain("&#60;Jansen&#62;");
  expect(footer({ ...frame, company: null })).toContain(`<span class="site-company"></span>`);
});

test("an open frame takes the names of a report, in which braces and dollar signs stand as they are", () => {
  const open = openFrame("nl");
  const page = `${header(open, "/index")}${footer(open)}`;
  const names = { title: "{{company}} <2026>", company: "R$& zn" };
  const filled = fillFrame(page, names);
  expect(filled).toContain(`<a class="site-title" href="./">{{company}} &#60;2026&#62;</a>`);
  expect(filled).toContain(`<span class="site-company">R$&#38; zn</span>`);
  expect(filled).toContain(`<a href="./" aria-current="page">Samenvatting</a>`);
  expect(fillFrame(page, { ...names, company: null })).toContain(`<span class="site-company"></span>`);
});

test("head() asks for nothing outside the page", () => {
  expect(head()).not.toMatch(/(href|src)="(https?:)?\/\//);
});

test("the title around the pages is that of the report in its language", async () => {
  vi.stubEnv("KLANTENPIRAMIDE_LANGUAGE", "nl");
  onTestFinished(() => void vi.unstubAllEnvs());
  const { default: config } = await import("../../observablehq.config.js");
  expect(config.title).toBe("Klantenportefeuille oktober 2026");
  expect(config.header({ path: "/index" })).toContain(">Klantenportefeuille oktober 2026</a>");
});
