/** Letters that a passphrase must have. */
const leastLength = 12;

/** Powers of ten of guesses that it must withstand. */
const leastGuesses = 12;

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
