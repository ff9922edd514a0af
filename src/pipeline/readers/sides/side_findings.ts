import { counted, geteld } from "../counted.js";
import { finding } from "../findings.js";
import type { Found } from "../opened.js";
import type { FindingDraft } from "../report.js";
import type { Side, SideCount } from "./side.js";

const dutch: Record<Side, string> = { credit: "credit", debit: "debet", in: "bij", out: "af" };
const english: Record<Side, string> = { credit: "credit", debit: "debit", in: "bij", out: "af" };

/** Amounts were given a sign by the side on which they are booked. */
export function readBySide(
  found: Found,
  at: { header: string; counts: readonly SideCount[]; below: Side | null; isGiven: boolean; isCost: boolean },
): FindingDraft {
  const { header, counts, below, isGiven, isCost } = at;
  const own = counts.find(({ side }) => side === below);
  const taken = own && below !== null ? own.count : 0;
  const rest = counts.reduce((sum, { count }) => sum + count, 0) - taken;
  const isPlain = below === "out" || taken === 0 || isGiven;
  const opposite = below === "credit" ? "credit" : "debit";
  const sales = isCost === (opposite === "credit") ? "debit" : "credit";
  const ask = isPlain
    ? ["", ""]
    : [
        `. Where ${isCost ? "costs" : "sales"} are on the ${opposite} side, say options: {sales_side: ${sales}}`,
        `. ${isCost ? "Staan de kosten" : "Staat de omzet"} aan de ${dutch[opposite]}kant, zeg dan options: {sales_side: ${sales}}`,
      ];
  return finding(found, {
    severity: isPlain ? "info" : "warning",
    rule: "sign-by-side",
    line: (own ?? counts[0])?.line ?? null,
    row_count: taken,
    example: (own ?? counts[0])?.example ?? null,
    message: {
      en: `"${header}" says on which side amounts are booked: ${taken === 0 ? "none is below zero" : `${counted(taken, "amount", "amounts")} on the side "${english[below!]}" ${taken === 1 ? "is" : "are"} below zero`}, ${counted(rest, "other")} ${rest === 1 ? "is" : "are"} above it${ask[0]}`,
      nl: `"${header}" zegt aan welke kant bedragen geboekt zijn: ${taken === 0 ? "geen ervan telt negatief" : `${geteld(taken, "bedrag", "bedragen")} aan de kant "${dutch[below!]}" ${taken === 1 ? "telt" : "tellen"} negatief`}, ${counted(rest, "ander", "andere")} positief${ask[1]}`,
    },
  });
}
