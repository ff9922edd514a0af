import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import iconv from "iconv-lite";

const chunk = 1 << 18;

/** A csv file as a Dutch administration exports it: semicolons, CRLF, Windows-1252; written as it grows. */
export class DutchCsv {
  private readonly file: number;
  private waiting: string[] = [];
  private size = 0;
  rows = 0;

  /** Creates the file, and its folder if need be, with its header. */
  constructor(path: string, header: readonly string[]) {
    mkdirSync(dirname(path), { recursive: true });
    this.file = openSync(path, "w");
    this.push(header.join(";"));
  }

  /** Adds one row; the cells are written as they are, so quote texts with `quoted`. */
  row(...cells: string[]): void {
    this.push(cells.join(";"));
    this.rows++;
  }

  private push(line: string): void {
    this.waiting.push(line, "\r\n");
    this.size += line.length + 2;
    if (this.size > chunk) this.flush();
  }

  private flush(): void {
    const bytes = iconv.encode(this.waiting.join(""), "win1252");
    for (let at = 0; at < bytes.length;) at += writeSync(this.file, bytes, at);
    this.waiting = [];
    this.size = 0;
  }

  close(): void {
    this.flush();
    closeSync(this.file);
  }
}

/** A text cell, in quotes where it holds a delimiter or quotes. */
export function quoted(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Whole cents as `-1.234,56`. */
export function dutchAmount(cents: number): string {
  const absolute = Math.abs(cents);
  const euros = Math.floor(absolute / 100);
  const rest = absolute % 100;
  return `${cents < 0 ? "-" : ""}${grouped(euros)},${rest < 10 ? "0" : ""}${rest}`;
}

function grouped(euros: number): string {
  if (euros < 1000) return String(euros);
  return `${grouped(Math.floor(euros / 1000))}.${String(euros % 1000).padStart(3, "0")}`;
}

/** A number with a decimal comma and no more decimals than it needs: `12,5`, `8`, `0,25`. */
export function dutchNumber(value: number): string {
  return String(value).replace(".", ",");
}
