import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readPassphrase, refuseWeak, weakness } from "../../src/share/passphrase.js";
import { Place } from "../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());
const file = join(place.root, "passphrase.txt");

describe("readPassphrase(file)", () => {
  test.each([
    ["as it stands", "koffie molen lantaarn dijk", "koffie molen lantaarn dijk"],
    ["without the end of its line", "koffie molen\r\n", "koffie molen"],
    ["without the mark of its encoding, its letters composed", "\uFEFFcafe\u0301 molen\n\n", "café molen"],
  ])("gives it %s", async (_, text, passphrase) => {
    writeFileSync(file, text);
    expect(await readPassphrase(file)).toBe(passphrase);
  });

  test.each([
    ["an empty file", "", `the passphrase file ${file} is empty: write the passphrase on its first line`],
    ["blanks", "  \n", `the passphrase file ${file} is empty: write the passphrase on its first line`],
    ["two lines", "one\ntwo\n", `the passphrase file ${file} has 2 lines: a passphrase stands on one`],
    [
      "a space at its end",
      "one two \n",
      `the passphrase in ${file} begins or ends with a space, which nobody types: take it out`,
    ],
  ])("refuses %s", async (_, text, sentence) => {
    writeFileSync(file, text);
    await expect(readPassphrase(file)).rejects.toThrow(sentence);
  });

  test("refuses what cannot be read", async () => {
    await expect(readPassphrase(join(place.root, "none"))).rejects.toThrow(
      /cannot be read: there is no such file$/,
    );
    mkdirSync(join(place.root, "folder"));
    await expect(readPassphrase(join(place.root, "folder"))).rejects.toThrow(
      /cannot be read: it is a folder$/,
    );
  });
});

describe("weakness(passphrase)", () => {
  const known = ["Rijnmond Industrie Services B.V.", "10005"];
  test.each(["koffie molen lantaarn dijk", "vT9#qLx2!mPw", "correct horse battery staple"])(
    "is none of %j",
    async (passphrase) => {
      expect(await weakness(passphrase, known)).toBeNull();
    },
  );

  test.each([
    ["kort!", /^it has 5 characters, and at least 12 are asked$/],
    [
      "aaaaaaaaaaaaaa",
      /^it repeats itself, and would be found in about 10\^\d guesses where 10\^12 are asked$/,
    ],
    ["qwertyuiop123", /^it follows the alphabet, the digits or the keyboard/],
    ["Welkom2026!!?", /^it (repeats itself|is made of words and dates that are tried first)/],
    ["zonnebloemenveld", /^it is made of few words that are tried first/],
    ["Rijnmond-Industrie-1", /^it is made of the names in what it protects/],
  ])("of %j has a reason", async (passphrase, reason) => {
    expect(await weakness(passphrase, known)).toMatch(reason);
  });

  test("is told without the passphrase", async () => {
    const error: Error = await refuseWeak(file, "zonnebloemenveld", known).then(
      () => new Error("it was not refused"),
      (thrown: Error) => thrown,
    );
    expect(error.message).toContain("is too weak: it is made of few words");
    expect(error.message).not.toMatch(/zonnebloem/i);
  });
});
