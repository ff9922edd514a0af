import { canvas, dom } from "./dom.js";
import type { ChartOptions } from "./figure.js";
import { signColour, signInk, twoLines } from "./style.js";
import { amountWriter } from "./waterfall_texts.js";

/** A row of a chain of years: an amount for each year, as a step or as what steps come to. */
export interface ChainLine {
  readonly label: string;
  readonly kind: "step" | "quiet" | "sum" | "value";
  readonly amounts: readonly number[];
}

export interface ChainDrawingOptions extends Pick<ChartOptions, "formats" | "document"> {
  readonly width: number;
  readonly title: string;
  /** Over the first column, and over that of each year. */
  readonly corner: string;
  readonly heads: readonly string[];
}

const pitch = 32;
const head = 30;
/** Width below which a year has no column. */
const leastColumn = 82;

/** How many of the last years fit into a width. */
export function chainRoom(width: number): number {
  return Math.max(1, Math.floor((width - labelRoom(width)) / leastColumn));
}

const labelRoom = (width: number) => (width < 620 ? 104 : 168);

/** Effects by year: in each cell the amount over a bar, to the left where it takes and to the right where it adds, all on one scale. */
export function drawChain(
  lines: readonly ChainLine[],
  { formats, document, width, title, corner, heads }: ChainDrawingOptions,
): SVGSVGElement {
  const { svg } = dom(document);
  const left = labelRoom(width);
  const column = Math.min((width - left) / heads.length, 190);
  const middle = (at: number) => left + (at + 0.5) * column;
  const bars = lines.filter(({ kind }) => kind !== "value").flatMap(({ amounts }) => amounts.map(Math.abs));
  const written = amountWriter(
    lines.flatMap(({ amounts }) => amounts.map((amount) => ({ amount }))),
    formats,
  );
  const scale = (column / 2 - 6) / (Math.max(...bars) || 1);
  const right = left + column * heads.length;
  const height = head + lines.length * pitch + 6;
  const cell = (line: ChainLine, amount: number, at: number, y: number) => {
    const long = Math.abs(amount) * scale;
    const isValue = line.kind === "value";
    return svg(
      "g",
      {
        "data-tip": `${line.label}, ${heads[at]}: ${isValue ? formats.money(amount) : formats.change(amount)}`,
      },
      svg("rect", { class: "tip-hit", x: left + at * column, y, width: column, height: pitch }),
      svg(
        "text",
        {
          class: `chain-amount ${line.kind}`,
          x: middle(at),
          y: y + 15,
          style: isValue ? null : `fill: ${signInk(amount)}`,
        },
        written({ kind: isValue ? "total" : "step", amount }),
      ),
      isValue
        ? null
        : svg("line", { class: "chain-zero", x1: middle(at), x2: middle(at), y1: y + 18, y2: y + 28 }),
      isValue
        ? null
        : svg("rect", {
            x: (amount < 0 ? middle(at) - long : middle(at)).toFixed(1),
            y: y + 20,
            width: Math.max(long, 1).toFixed(1),
            height: 6,
            fill: signColour(amount),
            "fill-opacity": line.kind === "quiet" ? 0.45 : 1,
          }),
    );
  };
  const label = (line: ChainLine, y: number) => {
    const parts = twoLines(line.label, left - 8);
    return svg(
      "text",
      { class: `chain-label ${line.kind}`, x: 0, y: y + (parts.length > 1 ? 13 : 19) },
      ...parts.map((part, at) => svg("tspan", { x: 0, dy: at === 0 ? null : 13 }, part)),
    );
  };
  return svg(
    "svg",
    canvas({ class: "chain", role: "img", label: title, width, height }),
    svg("text", { class: "chain-head", x: 0, y: 16 }, corner),
    ...heads.map((name, at) => svg("text", { class: "chain-head middle", x: middle(at), y: 16 }, name)),
    ...lines
      .flatMap((line, index) => {
        const y = head + index * pitch;
        const isTotal = line.kind === "sum" || line.kind === "value";
        return [
          isTotal ? svg("line", { class: "chain-rule", x1: 0, x2: right, y1: y - 1, y2: y - 1 }) : null,
          label(line, y),
          ...line.amounts.map((amount, at) => cell(line, amount, at, y)),
        ];
      })
      .filter((node) => node !== null),
  );
}
