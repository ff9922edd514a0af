/**
 * Letters of other scripts that look like Latin ones, each case by itself: "В" is a B, "в" is none. Of Unicode's confusables (UTS 39) these
 * are the ones of alphabets on a European keyboard; whole tables of them take signs for letters, and digits for letters.
 */
const twins: Record<string, string> = {
  ...{
    А: "A",
    В: "B",
    Е: "E",
    Ѕ: "S",
    І: "I",
    Ј: "J",
    К: "K",
    М: "M",
    Н: "H",
    О: "O",
    Р: "P",
    С: "C",
    Т: "T",
  },
  ...{
    У: "Y",
    Х: "X",
    Ԛ: "Q",
    Ԝ: "W",
    Ѵ: "V",
    Ӏ: "I",
    а: "a",
    е: "e",
    ѕ: "s",
    і: "i",
    ј: "j",
    к: "k",
    о: "o",
  },
  ...{ р: "p", с: "c", у: "y", х: "x", һ: "h", ԁ: "d", ԛ: "q", ԝ: "w", ѵ: "v", ӏ: "l" },
  ...{
    Α: "A",
    Β: "B",
    Ε: "E",
    Ζ: "Z",
    Η: "H",
    Ι: "I",
    Κ: "K",
    Μ: "M",
    Ν: "N",
    Ο: "O",
    Ρ: "P",
    Τ: "T",
    Υ: "Y",
  },
  ...{ Χ: "X", α: "a", ι: "i", κ: "k", ν: "v", ο: "o", ρ: "p", υ: "u", ϲ: "c", ϳ: "j" },
};

/** A text with Cyrillic and Greek letters as the Latin ones that they look like. */
export function asLatin(text: string): string {
  if (!/[\u0370-\u052f]/.test(text)) return text;
  return text.normalize("NFD").replace(/[\u0370-\u052f]/g, (letter) => twins[letter] ?? letter);
}

// What Windows-1252 has in the place of 32 controls; from A0 on its bytes are those of Unicode.
const signs = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const misread = new RegExp(`[\\u0080-\\u00ff${signs}]{2,}`, "g");

/** The byte of a sign beyond ASCII in Windows-1252, or in Latin-1. */
function byteOf(sign: string): number {
  const at = signs.indexOf(sign);
  return at < 0 ? sign.charCodeAt(0) : 0x80 + at;
}

const sequence = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g;

/** A text with letters whose UTF-8 was read as Windows-1252 as they were, also where that happened twice: "CafÃ©" was "Café". */
export function mended(text: string): string {
  let now = text;
  for (let times = 0; times < 2 && /[\u00c2-\u00f4]/.test(now); times++)
    now = now.replace(misread, (run) => {
      const read = String.fromCharCode(...[...run].map(byteOf));
      const found = read.replace(sequence, (letter) => Buffer.from(letter, "latin1").toString("utf8"));
      return found === read ? run : found;
    });
  return now;
}
