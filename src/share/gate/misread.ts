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

/** What encodings of a byte a letter have for the bytes from 80 on: Windows-1252, MacRoman, and code page 850 of DOS. */
const encodings = [
  "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ" + letters(0xa0, 0xff),
  "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ",
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0",
].map((signs, at) => ({
  bytes: new Map([...signs].map((sign, place) => [sign, 0x80 + place])),
  // As Latin-1 the controls from 80 to 9F stand for themselves.
  runs: new RegExp(`[${at === 0 ? "\\u0080-\\u009f" : ""}${signs}]{2,}`, "g"),
  // The signs of bytes with which a letter of several begins.
  begins: new RegExp(`[${[...signs].slice(0xc2 - 0x80, 0xf5 - 0x80).join("")}]`),
}));

function letters(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at)).join("");
}

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
