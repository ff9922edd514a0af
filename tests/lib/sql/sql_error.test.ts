import { expect, test } from "vitest";
import { sqlError } from "../../../src/lib/sql/sql_error.js";

const marked = (said: string, sql: string) => {
  const { place } = sqlError(said, sql);
  return place && sql.slice(place.from, place.to);
};

test("sqlError(said, sql) finds the word that the pointer stands below", () => {
  const sql = "select revenue +\n nam from customers";
  const said = 'Binder Error: Referenced column "nam" not found\n\nLINE 2:  nam from customers\n         ^';
  expect(marked(said, sql)).toBe("nam");
  expect(sqlError(said, sql).message).toBe(said);
});

test("a pointer that comes twice is told once", () => {
  const pointer = "\n\nLINE 1: selec 1\n        ^";
  const said = `Parser Error: syntax error at or near "selec"${pointer}${pointer}`;
  expect(sqlError(said, "selec 1").message).toBe(`Parser Error: syntax error at or near "selec"${pointer}`);
  expect(marked(said, "selec 1")).toBe("selec");
});

test("a line that DuckDB cut at both ends is found again", () => {
  const sql = `select ${"revenue + ".repeat(30)} nam, ${"cost + ".repeat(30)} 1 from customers`;
  const start = sql.indexOf("nam") - 20;
  const shown = `...${sql.slice(start, start + 60)}...`;
  const said = `Binder Error: no\n\nLINE 1: ${shown}\n${" ".repeat("LINE 1: ".length + 3 + 20)}^`;
  expect(marked(said, sql)).toBe("nam");
});

test("a message wrapped as JSON is unwrapped, and one without a place has none", () => {
  const said = '{"exception_type":"Invalid Input","exception_message":"Expected a single statement"}';
  expect(sqlError(said, "select 1; select 2")).toEqual({
    message: "Invalid Input Error: Expected a single statement",
    place: null,
  });
  expect(sqlError("query was canceled", "select 1")).toEqual({ message: "query was canceled", place: null });
});
