import { readFile } from "node:fs/promises";
import { Fault } from "../lib/fault.js";

/** Letters that a passphrase must have. */
const leastLength = 12;

/** Powers of ten of guesses that it must withstand. */
const leastGuesses = 12;

/** The passphrase in a file, on its only line. Throws a Fault where the file cannot be read, is empty or has more lines. */
export async function readPassphrase(file: string): Promise<string> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    const why = { ENOENT: "there is no such file", EACCES: "access is denied", EISDIR: "it is a folder" };
    throw new Fault(
      "passphrase",
      `the passphrase file ${file} cannot be read: ${why[error.code as keyof typeof why] ?? error.code}`,
    );
  });
  const lines = text
    .replace(/^\uFEFF/, "")
    .replace(/(\r?\n)+$/, "")
    .split(/\r?\n/);
  const passphrase = lines[0]!.normalize("NFC");
  if (passphrase.trim() === "")
    throw new Fault(
      "passphrase",
      `the passphrase file ${file} is empty: write the passphrase on its first line`,
    );
  if (lines.length > 1)
    throw new Fault(
      "passphrase",
      `the passphrase file ${file} has ${lines.length} lines: a passphrase stands on one`,
    );
  if (passphrase !== passphrase.trim())
    throw new Fault(
      "passphrase",
      `the passphrase in ${file} begins or ends with a space, which nobody types: take it out`,
    );
  return passphrase;
}

/**
 * Throws a Fault where a passphrase is too easily guessed, with the reason; the passphrase itself is never told.
 * @param known words that anybody would try: the names in what it protects
 */
export async function refuseWeak(file: string, passphrase: string, known: readonly string[]): Promise<void> {
  const reason = await weakness(passphrase, known);
  if (reason !== null)
    throw new Fault(
      "passphrase",
      `the passphrase in ${file} is too weak: ${reason}; four or five words that have nothing to do with each other are strong, and easily told by telephone`,
    );
}

/** Why a passphrase is too easily guessed by whoever holds what it protects; null where it is not. */
export async function weakness(passphrase: string, known: readonly string[]): Promise<string | null> {
  const length = [...passphrase].length;
  if (length < leastLength) return `it has ${length} characters, and at least ${leastLength} are asked`;
  const check = await (made ??= guesser());
  const words = known
    .flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)])
    .filter((word) => word.length > 2);
  // Words are tried with and without something between them.
  const tries = [passphrase, passphrase.replace(/[\s._-]/g, "")];
  const weakest = tries.map((text) => check(text, words)).sort((a, b) => a.guessesLog10 - b.guessesLog10)[0]!;
  if (weakest.guessesLog10 >= leastGuesses) return null;
  const patterns = new Set(weakest.sequence.map(({ pattern }) => pattern as string));
  const dictionaries = new Set(
    weakest.sequence.map((match) => ("dictionaryName" in match ? String(match.dictionaryName) : "")),
  );
  const why = dictionaries.has("userInputs")
    ? "it is made of the names in what it protects"
    : patterns.has("repeat")
      ? "it repeats itself"
      : patterns.has("sequence") || patterns.has("spatial")
        ? "it follows the alphabet, the digits or the keyboard"
        : patterns.has("date") || patterns.has("regex")
          ? "it is made of words and dates that are tried first"
          : "it is made of few words that are tried first";
  return `${why}, and would be found in about ${powerOfTen(weakest.guessesLog10)} guesses where ${powerOfTen(leastGuesses)} are asked`;
}

function powerOfTen(log: number): string {
  return `10^${Math.floor(log)}`;
}

let made: ReturnType<typeof guesser> | null = null;

// The lists of words take a moment to load: only where there is a passphrase to weigh.
async function guesser() {
  const [{ ZxcvbnFactory }, common, dutch] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
    import("@zxcvbn-ts/language-nl-be"),
  ]);
  const factory = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...dutch.dictionary },
    graphs: common.adjacencyGraphs,
  });
  return (text: string, known: string[]) => factory.check(text, known);
}
