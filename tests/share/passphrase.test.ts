import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readPassphrase, refuseWeak } from "../../src/share/passphrase.js";
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

  test.each([
    [
      "in UTF-16, as a console of Windows writes it",
      Buffer.from("\uFEFFkoffie molen lantaarn dijk", "utf16le"),
    ],
    ["in windows-1252", Buffer.from("café molen lantaarn dijk", "latin1")],
  ])("refuses what is written %s: nobody could type what it is read as", async (_, bytes) => {
    writeFileSync(file, bytes);
    await expect(readPassphrase(file)).rejects.toThrow(
      `the passphrase file ${file} is not written in UTF-8: save it with that encoding, as editors offer it`,
    );
  });

  test.each([
    ["a space that is none", "koffie\u00a0molen lantaarn", "U+00A0"],
    ["a character without width", "koffie molen\u200b lantaarn", "U+200B"],
    ["a tab", "koffie\tmolen lantaarn", "U+0009"],
    ["UTF-16 without its mark", "k\0o\0f\0f\0i\0e\0", "U+0000"],
  ])("refuses %s", async (_, text, code) => {
    writeFileSync(file, text);
    await expect(readPassphrase(file)).rejects.toThrow(
      `the passphrase in ${file} holds a character that nobody types or sees (${code}): write it anew`,
    );
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

test("refuseWeak(file, passphrase, known) tells why, without the passphrase", async () => {
  const error: Error = await refuseWeak(file, "zonnebloemenveld", []).then(
    () => new Error("it was not refused"),
    (thrown: Error) => thrown,
  );
  expect(error.message).toContain("is too weak: it is made of few words");
  expect(error.message).not.toMatch(/zonnebloem/i);
});
