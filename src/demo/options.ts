import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isDropping } from "../lib/droppings.js";
import { Fault } from "../lib/fault.js";
import type { DemoLanguage } from "./texts.js";

/** What the demo is to be like; the defaults give the committed `data/demo`. */
export interface DemoOptions {
  /** Folder that is written. */
  out: string;
  /** Customers, at least 60, so that every story finds a place; default 400. */
  customers?: number;
  /** Months up to and including October 2026, at least 42; default 60. */
  months?: number;
  /** Invoice lines in a month on average; default what the customers give. */
  linesPerMonth?: number;
  /** Another seed gives another company of the same kind; default 1. */
  seed?: number;
  /** Language of report.yaml and of free texts; default en. */
  language?: DemoLanguage;
  /** Told after each month. */
  progress?: (done: number, total: number) => void;
}

/** @throws Fault on options too small for the stories, and where the folder holds somebody's own files */
export function checkOptions(
  count: number,
  months: number,
  linesPerMonth: number | undefined,
  out: string,
): void {
  const fault = (message: string) => new Fault("demo-options", message);
  if (!Number.isInteger(count) || count < 60)
    throw fault(
      `customers is ${count}: the demo needs a whole number of at least 60, so that every story finds a place.`,
    );
  if (!Number.isInteger(months) || months < 42 || months > 240)
    throw fault(
      `months is ${months}: the demo needs a whole number from 42 to 240, so that stories have a before and an after.`,
    );
  if (linesPerMonth !== undefined && !(linesPerMonth >= count))
    throw fault(
      `lines-per-month is ${linesPerMonth}: the demo needs at least one line a customer, so ${count} or more.`,
    );
  const entries = (existsSync(out) ? readdirSync(out) : []).filter((name) => !isDropping(name));
  if (entries.length > 0 && !entries.includes("truth.json"))
    throw fault(
      `${out} holds files that are not the demo's (such as ${entries[0]}): choose an empty folder with --out.`,
    );
}

/** Leaves no yearly file of an earlier, longer demo for the glob to find, no translations of another, and no state of a build from it. */
export function clear(out: string): void {
  const exports = join(out, "exports");
  mkdirSync(exports, { recursive: true });
  for (const name of readdirSync(exports))
    if (/^verkoopregels-\d{4}\.csv$/.test(name)) rmSync(join(exports, name));
  for (const name of readdirSync(out)) if (/^texts\..+\.yaml$/.test(name)) rmSync(join(out, name));
  rmSync(join(out, "history"), { recursive: true, force: true });
}
