import { expect, test } from "vitest";
import { views } from "../../../src/share/gate/decoding.js";
import { asLatin, mended } from "../../../src/share/gate/misread.js";

test("Cyrillic and Greek letters are read as the Latin ones that they look like, capitals by themselves", () => {
  expect(asLatin("Jаnѕеn ВЕНЕЕR, Κafе Ζuid")).toBe("Jansen BEHEER, Kafe Zuid");
  expect(asLatin("вода")).toBe("вoдa");
});

test("letters with their mark apart or on them look alike too", () => {
  expect(asLatin("Nоёl").normalize("NFC")).toBe("Noël");
});

test("a text in Latin letters stays as it is", () => {
  expect(asLatin("Café “Zuid” € 12")).toBe("Café “Zuid” € 12");
});

test("letters whose UTF-8 was read as Windows-1252 are mended, once and twice", () => {
  expect(mended("CafÃ© Zuid")).toContain("Café Zuid");
  expect(mended("CafÃƒÂ© MÃ¼ller â€“ Ã\u0081rpÃ¡d")).toContain("Café Müller – Árpád");
  expect(mended("KÅ‚os ÃŽle")).toContain("Kłos Île");
});

test("letters whose UTF-8 was read as MacRoman or as code page 850 are mended", () => {
  expect(mended("Caf√© M√ºller ‚Äì √Årp√°d, K≈Ços")).toContain("Café Müller – Árpád, Kłos");
  expect(mended("Caf├® M├╝ller ÔÇô ├ürp├íd, K┼éos")).toContain("Café Müller – Árpád, Kłos");
});

test("letters that are what they are stay so", () => {
  expect(mended("Café Müller — ÅÄÖ, São João, 12 °C")).toEqual([]);
  expect(mended("Ketel & Zonen (2026)")).toEqual([]);
});

test("what letters may have been stands beside them, never in their place", () => {
  expect(views("Café «été»")).toEqual(["Café «été»", "Café ǎté»"]);
});
