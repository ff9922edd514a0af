import { expect, test } from "vitest";
import { writerOf } from "../../src/lib/own_folders.js";

test.each([
  ["build", [".klantenpiramide", "_file", "index.html", "pyramid.html"]],
  ["tables", [".klantenpiramide", "control.json", "customers.parquet"]],
  ["check-data", [".klantenpiramide", "check.html", "check.json", "quarantine"]],
  ["share", [".klantenpiramide-editions", "index.html"]],
  [null, ["index.html", "check.html"]],
  [null, [".klantenpiramide"]],
])("writerOf(names) knows what %s wrote by its mark and its page", (writer, names) =>
  expect(writerOf(names)).toBe(writer),
);
