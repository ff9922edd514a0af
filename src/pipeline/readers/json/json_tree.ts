import { Readable } from "node:stream";
import { parser, type Token } from "stream-json/parser.js";
import { verifier } from "stream-json/utils/verifier.js";
import { Fault } from "../../../lib/fault.js";
import { decoded, type Encoding } from "../files/encoding.js";

/** A value of a json file: plain, with its text as written; an object; or a list. */
export type JsonNode =
  { text: string | null; isNumber: boolean } | { entries: Map<string, JsonNode> } | { items: JsonNode[] };

/** A json file as text: its name for sentences, its path and its encoding. */
export interface JsonFile {
  file: string;
  path: string;
  encoding: Encoding;
}

/** Puts values together from tokens; numbers keep their digits. */
export class JsonTree {
  private readonly open: { node: JsonNode; key: string }[] = [];

  constructor(private readonly file: string) {}

  /** Takes a token and gives a value once it is whole. @throws Fault where an object holds a name twice */
  take(token: Token): JsonNode | null {
    switch (token.name) {
      case "keyValue":
        this.open.at(-1)!.key = token.value;
        return null;
      case "startObject":
        this.open.push({ node: { entries: new Map() }, key: "" });
        return null;
      case "startArray":
        this.open.push({ node: { items: [] }, key: "" });
        return null;
      case "endObject":
      case "endArray":
        return this.put(this.open.pop()!.node);
      case "stringValue":
      case "numberValue":
        return this.put({ text: token.value, isNumber: token.name === "numberValue" });
      case "nullValue":
        return this.put({ text: null, isNumber: false });
      case "trueValue":
      case "falseValue":
        return this.put({ text: String(token.value), isNumber: false });
      default:
        return null;
    }
  }

  private put(value: JsonNode): JsonNode | null {
    const above = this.open.at(-1);
    if (!above) return value;
    if ("items" in above.node) above.node.items.push(value);
    else if ("entries" in above.node) {
      const { entries } = above.node;
      if (entries.has(above.key))
        throw new Fault("json-name-twice", `a record holds "${above.key}" twice; export it again`, {
          file: this.file,
        });
      entries.set(above.key, value);
    }
    return null;
  }
}

/** The tokens of a json file, of one value or of several one after the other. @throws Fault where it is not json */
export async function* jsonTokens({ file, path, encoding }: JsonFile): AsyncGenerator<Token> {
  const text = () => Readable.from(decoded(path, encoding));
  const options = { packValues: true, streamValues: false, jsonStreaming: true };
  try {
    for await (const token of text().compose(parser.asStream(options))) yield token as Token;
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault(
      "not-json",
      "from here on the file is not valid json; it may be cut off: export it again",
      {
        file,
        line: await lineOfError(text()),
      },
    );
  }
}

async function lineOfError(text: Readable): Promise<number | undefined> {
  try {
    for await (const _ of text.compose(verifier.asStream({ jsonStreaming: true }))) continue;
  } catch (error) {
    return (error as { line?: number }).line;
  }
  return undefined;
}
