import iconv from "iconv-lite";

/**
 * Letters of other scripts and the Latin ones that they look like, each case by itself: "В" is a B, "в" is none. Of Unicode's confusables
 * (UTS 39) these are the ones of alphabets on a European keyboard; whole tables of them take signs for letters, and digits for letters.
 */
const alike = [
  ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορυϲϳ", "ABEZHIKMNOPTYXaikvopucj"],
  ["АВЕЅІЈКМНОРСТУХԚԜѴӀаеѕіјкорсухһԁԛԝѵӏ", "ABESIJKMHOPCTYXQWVIaesijkopcyxhdqwvl"],
] as const;
const twins = new Map(
  alike.flatMap(([letters, seen]) => [...letters].map((letter, at) => [letter, seen[at]!])),
);

/** A text with Cyrillic and Greek letters as the Latin ones that they look like. */
export function asLatin(text: string): string {
  if (!/[\u0370-\u052f]/.test(text)) return text;
  return text.normalize("NFD").replace(/[\u0370-\u052f]/g, (letter) => twins.get(letter) ?? letter);
}

const highBytes = Buffer.from(Array.from({ length: 0x80 }, (_, at) => 0x80 + at));

/** Encodings of a byte a letter that take UTF-8 for text of their own, with what they have for the bytes from 80 on. */
const encodings = ["windows-1252", "macintosh", "cp850"].map((name) => {
  // A byte that means nothing stands for itself.
  const signs = [...iconv.decode(highBytes, name)].map((sign, at) =>
    sign === "\ufffd" ? String.fromCharCode(0x80 + at) : sign,
  );
  // As Latin-1 the controls from 80 to 9F stand for themselves too.
  const controls = name === "windows-1252" ? "\\u0080-\\u009f" : "";
  return {
    bytes: new Map(signs.map((sign, at) => [sign, 0x80 + at])),
    runs: new RegExp(`[${controls}${signs.join("")}]{2,}`, "g"),
    // The signs of bytes with which a letter of several begins.
    begins: new RegExp(`[${signs.slice(0xc2 - 0x80, 0xf5 - 0x80).join("")}]`),
  };
});

const sequence = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g;

/**
 * The texts that a text may have been before its UTF-8 was read as Windows-1252, MacRoman or code page 850, also where that happened twice:
 * "CafÃ©", "Caf√©" and "Caf├®" were "Café". None where it has no such letters.
 */
export function mended(text: string): string[] {
  // Most texts are plain, and there may be 100,000.
  if (/^[ -~]*$/.test(text)) return [];
  return encodings.map((encoding) => mend(mend(text, encoding), encoding)).filter((one) => one !== text);
}

function mend(text: string, { bytes, runs, begins }: (typeof encodings)[number]): string {
  if (!begins.test(text)) return text;
  return text.replace(runs, (run) => {
    const read = String.fromCharCode(...[...run].map((sign) => bytes.get(sign) ?? sign.charCodeAt(0)));
    const found = read.replace(sequence, (letter) => Buffer.from(letter, "latin1").toString("utf8"));
    return found === read ? run : found;
  });
}
