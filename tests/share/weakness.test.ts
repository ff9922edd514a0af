import { describe, expect, test } from "vitest";
import { weakness } from "../../src/share/weakness.js";

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
});
