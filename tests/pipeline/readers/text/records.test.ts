import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldsOf } from "../../../../src/pipeline/readers/text/fields.js";
import {
  EndlessRow,
  RecordSplitter,
  UnclosedQuote,
  type RawRecord,
} from "../../../../src/pipeline/readers/text/records.js";

const dialect = { delimiter: ",", quote: '"' };

function split(chunks: readonly string[]): RawRecord[] {
  const records: RawRecord[] = [];
  const splitter = new RecordSplitter(dialect, (record) => records.push(record));
  for (const chunk of chunks) splitter.push(chunk);
  splitter.push("", true);
  return records;
}

describe("RecordSplitter", () => {
  it("gives each record its text, first line and number of fields", () => {
    expect(split(['a,b\r\n"x\ny",2\n\nlast,3'])).toEqual([
      { raw: "a,b", line: 1, width: 2, clean: true },
      { raw: '"x\ny",2', line: 2, width: 2, clean: true },
      { raw: "last,3", line: 5, width: 2, clean: true },
    ]);
  });

  it("marks a record with a stray quote as unclean and keeps its fields", () => {
    const [record] = split(['3" pipe,"a"b,c\n']);
    expect(record).toMatchObject({ width: 3, clean: false });
    expect(fieldsOf(record?.raw ?? "", dialect)).toEqual(['3" pipe', "ab", "c"]);
  });

  it("takes a quote behind a backslash for a character where the file is written so", () => {
    const escaped = { ...dialect, escape: "backslash" } as const;
    const text = 'a,"5\\" pipe, ""x"""\nb,"C:\\\\"\nc,"\\"\n';
    const whole: string[][] = [];
    for (const size of [1, 2, 3, 100]) {
      const records: RawRecord[] = [];
      const splitter = new RecordSplitter(escaped, (record) => records.push(record));
      for (let at = 0; at < text.length - 6; at += size)
        splitter.push(text.slice(at, Math.min(at + size, text.length - 6)));
      splitter.push("", true);
      whole.push(...records.map(({ raw }) => fieldsOf(raw, escaped)));
    }
    const one = [
      ["a", '5" pipe, "x"'],
      ["b", "C:\\"],
    ];
    expect(whole).toEqual([...one, ...one, ...one, ...one]);
    const unclosed = new RecordSplitter(escaped, () => {});
    expect(() => unclosed.push(text, true)).toThrow(new UnclosedQuote(3));
  });

  it("names the line of a quote that is never closed", () => {
    expect(() => split(['a,b\nc,"d\ne,f\n'])).toThrow(new UnclosedQuote(2));
  });

  it("names the line of a row that does not end, with or without a quote that is open", () => {
    const long = "x".repeat(4_000_001);
    expect(() => split(["a,b\n1,2\n", long])).toThrow(new EndlessRow(3));
    expect(() => split(["a,b\n", `1,"2",${long}`])).toThrow(new EndlessRow(2));
    expect(() => split(["a,b\n", `1,"${long}`])).toThrow(new UnclosedQuote(2));
  });

  it("cuts the same records whatever the chunks", () => {
    const piece = fc.constantFrom("a", ",", '"', '""', "\n", "\r\n", "é");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), (pieces, seed) => {
        const text = pieces.join("");
        const outcome = (chunks: string[]) => {
          try {
            return split(chunks);
          } catch (error) {
            return error instanceof UnclosedQuote ? error.line : error;
          }
        };
        const cut = text.length === 0 ? 0 : seed % text.length;
        expect(outcome([...text])).toEqual(outcome([text]));
        expect(outcome([text.slice(0, cut), text.slice(cut)])).toEqual(outcome([text]));
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
