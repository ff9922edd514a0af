import type { PlotOptions } from "@observablehq/plot";
import type { Tier } from "../../schema.js";

/** Colour of a tier, the same everywhere. */
export const tierColour = (tier: Tier) => `var(--tier-${tier})`;

/** Colour of an amount: gain from zero up, loss below. */
export const signColour = (amount: number) => (amount < 0 ? "var(--loss)" : "var(--gain)");

/** Colour of a text that names an amount. */
export const signInk = (amount: number) => (amount < 0 ? "var(--loss-ink)" : "var(--gain-ink)");

/** What all Plot charts share: type, colours, hover box. */
export function plotDefaults(document: Document | undefined): PlotOptions {
  return {
    ...(document ? { document } : {}),
    style: { fontSize: "12px", fontFamily: "var(--sans)", color: "var(--ink)", overflow: "visible" },
  };
}

/** Ticks of an axis that counts from nothing, for so many of them at most as fit: whole numbers only. */
export const wholeTicks = (most: number, room: number): number | number[] =>
  most < room ? Array.from({ length: most + 1 }, (_, at) => at) : room;

/** The name of the axis below a chart, at its right end. */
export const axisName = {
  frameAnchor: "bottom-right",
  lineAnchor: "bottom",
  textAnchor: "end",
  fill: "var(--muted)",
} as const;

/** Hover box of all Plot charts. */
export const tip = {
  fontSize: 12,
  lineHeight: 1.35,
  lineWidth: 18,
  pathFilter: "none",
  stroke: "var(--line-strong)",
} as const;

const pen = typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
let family = "";

/** Width of a text in the charts' type, in CSS pixels: measured in a browser, with a little room for heavier type; an estimate on the safe side elsewhere. */
export function textWidth(text: string, size = 12): number {
  if (!pen) return text.length * size * 0.6;
  family ||= getComputedStyle(document.documentElement).fontFamily;
  pen.font = `${size}px ${family}`;
  return pen.measureText(text).width * 1.08;
}

/** A text cut to a width, with an ellipsis. */
export function clip(text: string, width: number, size = 12): string {
  if (textWidth(text, size) <= width) return text;
  let most = Math.max(
    3,
    Math.min(text.length - 1, Math.floor((width / textWidth(text, size)) * text.length)),
  );
  const cut = () => `${text.slice(0, most - 1).trimEnd()}…`;
  while (most > 3 && textWidth(cut(), size) > width) most -= 1;
  return cut();
}

/** A text in one line of a width, or broken at a space into two of which the second is cut. */
export function twoLines(text: string, width: number, size = 12): string[] {
  if (textWidth(text, size) <= width) return [text];
  const words = text.split(" ");
  let most = words.length - 1;
  while (most > 1 && textWidth(words.slice(0, most).join(" "), size) > width) most -= 1;
  const parts = [words.slice(0, most), words.slice(most)].filter((part) => part.length > 0);
  return parts.map((part) => clip(part.join(" "), width, size));
}

/** The page of a customer. */
export const customerHref = (customerId: string) => `./customer.html?id=${encodeURIComponent(customerId)}`;
