import { describe, expect, it } from "vitest";
import { keyHeldTwice } from "../../src/pipeline/unique_keys.js";
import { memoryConnection } from "../fixtures/pipeline/memory.js";

const connection = await memoryConnection();

describe("keyHeldTwice", () => {
  const twice = async (rows: string, key: string[]) => {
    await connection.run(`create or replace table held as from (values ${rows}) as t(${key.join(", ")})`);
    return keyHeldTwice(connection, "held", key);
  };

  it("finds none in rows that rise, and none in rows that do not", async () => {
    expect(await twice("('a', 'x'), ('a', 'y'), ('b', 'x')", ["customer", "series"])).toBeNull();
    expect(await twice("('b', 'x'), ('a', 'y'), ('a', 'x')", ["customer", "series"])).toBeNull();
  });
  it("finds one beside its like and one far from it", async () => {
    expect(await twice("('a', 'x'), ('b', 'y'), ('b', 'y')", ["customer", "series"])).toEqual({
      customer: "b",
      series: "y",
    });
    expect(await twice("('a', 'x'), ('b', 'y'), ('a', 'x')", ["customer", "series"])).toEqual({
      customer: "a",
      series: "x",
    });
  });
  it("finds one behind an empty key", async () => {
    expect(await twice("('a'), (null), ('a')", ["customer"])).toEqual({ customer: "a" });
  });
  it("finds a number held twice within a file, and none where files count alike", async () => {
    expect(await twice("('a', 9), ('b', 2), ('a', 2), ('b', 9)", ["file", "line"])).toBeNull();
    expect(await twice("('a', 9), ('b', 2), ('a', 2), ('a', 9)", ["file", "line"])).toEqual({
      file: "a",
      line: 9,
    });
  });
  it("groups the rows where numbers lie too far apart to be marked", async () => {
    expect(await twice("('a', 9), ('b', 2), ('a', 4000000000)", ["file", "line"])).toBeNull();
    expect(await twice("('a', 4000000000), ('b', 2), ('a', 4000000000)", ["file", "line"])).toEqual({
      file: "a",
      line: 4_000_000_000,
    });
  });
  it("has nothing to find in an empty table", async () => {
    await connection.run("create or replace table held (file varchar, line integer)");
    expect(await keyHeldTwice(connection, "held", ["file", "line"])).toBeNull();
  });
});
