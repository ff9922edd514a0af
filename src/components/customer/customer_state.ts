import { seriesNames } from "../../lib/customers/customer_series.js";
import type { LineFigure } from "../../lib/lines/line_figures.js";
import { comparisons } from "../../schema.js";
import { urlState } from "../state.js";

/** What a reader has chosen on a customer's page: the series, the comparison, and which lines behind which figure. */
export function customerState(series: readonly (typeof seriesNames)[number][] = seriesNames) {
  return urlState({ series, comparison: comparisons, ...noLines });
}
export type CustomerState = ReturnType<typeof customerState>;

/** All lines, of no figure in particular. */
export const noLines = { period: "", product: "", effect: "", figure: "" };

/** Stands in the address for the lines without any product; some exports have a product "-", and none begins with a blank. */
export const namelessProduct = " -";

/** Which lines to show, and which figure they are to add up to. */
export interface LinesAsked {
  /** A window's name, both sides of a comparison (`baseline_now`) or a month (2026-03). */
  readonly period?: string;
  readonly product?: string;
  readonly effect?: string;
  readonly figure?: LineFigure | "";
}

/** A month as the address writes it: 2026-03. */
export const periodOfMonth = (month: Date) => month.toISOString().slice(0, 7);

/** Shows the lines behind a figure and goes there. */
export function openLines(state: CustomerState, asked: LinesAsked): void {
  state.choose({ ...noLines, ...asked });
  goTo("lines");
}

let left: Element | null = null;

/** Brings a section into sight and the keyboard to its heading; `goBack` returns to where the reader was. */
export function goTo(id: string): void {
  left = document.activeElement;
  history.replaceState(history.state, "", `${location.pathname}${location.search}#${id}`);
  bringIntoSight(document.getElementById(id));
}

/** Returns to the figure from which the reader came, where it still stands. */
export function goBack(): void {
  const to = left?.isConnected ? left : document.querySelector("main h1");
  history.replaceState(history.state, "", location.pathname + location.search);
  to?.scrollIntoView({ block: "center" });
  if (to instanceof HTMLElement || to instanceof SVGElement) to.focus({ preventScroll: true });
}

/** Brings a section that has just come in into sight, where the address names it. */
export function bringIntoSight(section: HTMLElement | null): void {
  section?.scrollIntoView({ block: "start" });
  section?.querySelector("h2")?.focus({ preventScroll: true });
}
