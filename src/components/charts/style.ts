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

/** Hover box of all Plot charts. */
export const tip = {
  fontSize: 12,
  lineHeight: 1.35,
  lineWidth: 18,
  pathFilter: "none",
  stroke: "var(--line-strong)",
} as const;

/** Width of a text in the charts' type, in CSS pixels, on the safe side for any system font. */
export const textWidth = (text: string, size = 12) => text.length * size * 0.6;

/** A text cut to a width, with an ellipsis. */
export function clip(text: string, width: number, size = 12): string {
  const most = Math.max(3, Math.floor(width / (size * 0.6)));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

/** The page of a customer. */
export const customerHref = (customerId: string) => `./customer.html?id=${encodeURIComponent(customerId)}`;
