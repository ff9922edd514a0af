import type { Document, LineCounter } from "yaml";
import type { z } from "zod";
import { Fault } from "../lib/fault.js";
import { nearest } from "../lib/text/nearest.js";
import { sources, type Field, type SourceName } from "../sources.js";
import { lineAt } from "./lines.js";
import { spec } from "./spec.js";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What is wrong in report.yaml as faults: each with its line, the setting, the value and the choices. */
export function settingsFaults(issues: readonly Issue[], document: Document, lines: LineCounter): Fault[] {
  const place = (path: Path) => ({ file: "report.yaml", line: lineAt(document, lines, path) });
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => {
        const above = located(document, issue.path);
        return new Fault(
          "unknown-setting",
          unknown(key, above, knownKeys(issue.path)),
          place([...above, key]),
        );
      });
    const path = located(document, issue.path);
    const value: unknown = document.getIn(path);
    return [new Fault("invalid-setting", sentence(issue, path, plain(value)), place(path))];
  });
}

function sentence(issue: Issue, path: Path, value: unknown): string {
  const name = dotted(path);
  const isSources = path.length === 1 && path[0] === "sources";
  if (isSources && issue.code === "invalid_type" && (value === undefined || value === null))
    return `sources is ${value === null ? "empty" : "missing"}: name your exports, as sources: {invoice_lines: [{file: lines.csv}]}${value === null ? "; where check-data --init wrote this file, its comments say of each export what it lacks" : ""}`;
  if (issue.code === "invalid_value")
    return `${name} is ${shown(value)}; it must be one of ${issue.values.map((item) => shown(item)).join(", ")}`;
  if (issue.code === "invalid_type" && value === undefined) return `${name} is missing`;
  if (issue.code === "invalid_type" && issue.message.startsWith("Invalid input"))
    return `${name} is ${shown(value)}; it must be ${types[issue.expected] ?? issue.expected}`;
  if (isSources) return `sources.${issue.message}`;
  return value === undefined || typeof value === "object"
    ? `${name} ${issue.message}`
    : `${name} is ${shown(value)}: ${issue.message.replace(/^(must|is)/, "it $1")}`;
}

const types: Record<string, string> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  object: "a group of settings",
  record: "a group of settings",
  array: "a list",
};

// A single mapping stands for a list of one: the checked path then holds an index that the file does not.
function located(document: Document, path: Path): Path {
  if (path[0] !== "sources") return path;
  const list = document.getIn(path.slice(0, 2));
  const entryPath = path[2] === 0 && !hasItems(list) ? [...path.slice(0, 2), ...path.slice(3)] : [...path];
  const last = entryPath.at(-1);
  const above = document.getIn(entryPath.slice(0, -1));
  return last === 0 && typeof above === "string" ? entryPath.slice(0, -1) : entryPath;
}

function hasItems(node: unknown): boolean {
  return typeof node === "object" && node !== null && Array.isArray(plain(node));
}

function unknown(key: string, path: Path, known: readonly string[]): string {
  const inside = path.length === 0 ? "" : ` in ${dotted(path)}`;
  const close = nearest(key, known);
  const kind = path.at(-1) === "columns" ? "field" : path.at(-1) === "options" ? "option" : "setting";
  const hint = close ? `did you mean "${close}"?` : `known are ${known.join(", ")}`;
  return `unknown ${kind} "${key}"${inside}; ${hint}`;
}

function knownKeys(path: Path): string[] {
  const [first, source] = path;
  if (first === "sources" && path.at(-1) === "columns")
    return Object.keys(sources[source as SourceName] ?? {});
  if (first === "sources" && path.at(-2) === "columns") {
    const known: Record<string, Field> = sources[source as SourceName];
    return known[String(path.at(-1))]?.kind === "date" ? ["year", "month"] : ["debit", "credit"];
  }
  let at: unknown = spec;
  for (const step of path) at = below(at, step);
  const { shape, keyType } = unwrapped(at);
  if (keyType)
    return Object.values((keyType as { def: { entries?: Record<string, string> } }).def.entries ?? {});
  return shape ? Object.keys(shape) : [];
}

interface Definition {
  keyType?: unknown;
  valueType?: unknown;
  shape?: Record<string, unknown>;
  innerType?: unknown;
  element?: unknown;
  in?: unknown;
  out?: unknown;
}

function unwrapped(schema: unknown): Definition {
  const { def } = schema as { def: Definition & { type: string } };
  if (def.shape || def.element || def.keyType) return def;
  if (def.innerType) return unwrapped(def.innerType);
  if (def.type === "pipe") {
    const inner = unwrapped(def.in);
    return inner.shape || inner.element ? inner : unwrapped(def.out);
  }
  return def;
}

function below(schema: unknown, step: PropertyKey): unknown {
  const definition = unwrapped(schema);
  return typeof step === "number"
    ? definition.element
    : (definition.shape?.[String(step)] ?? definition.valueType);
}

function dotted(path: Path): string {
  if (path.length === 0) return "the file";
  return path.map((step) => (typeof step === "number" ? String(step + 1) : String(step))).join(".");
}

function plain(value: unknown): unknown {
  return typeof value === "object" && value !== null && "toJSON" in value
    ? (value as { toJSON(): unknown }).toJSON()
    : value;
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a group of settings" : `"${String(value)}"`;
}
