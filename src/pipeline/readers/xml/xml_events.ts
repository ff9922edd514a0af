import sax, { type QualifiedTag } from "sax";
import { Fault } from "../../../lib/fault.js";

/** What a reader of xml wants to hear: elements by their local name, without a namespace. */
export interface XmlEvents {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  /** All text of an element that ends, its children's aside. */
  close?(name: string, text: string): void;
}

/**
 * Reads xml piece by piece and tells what comes. Nothing is expanded: a document type, in which entities could be
 * declared, is refused.
 * @param line added to the fault where the text is not well-formed
 */
export class XmlReader {
  private readonly parser = sax.parser(true, { xmlns: true, position: true });
  private readonly texts: string[] = [];

  constructor(
    private readonly file: string,
    events: XmlEvents,
  ) {
    const { parser, texts } = this;
    parser.onerror = () => {
      throw this.malformed();
    };
    parser.ondoctype = () => {
      throw new Fault(
        "xml-doctype",
        "the xml declares a document type, in which entities could be expanded; no export needs one: ask for the file again",
        { file, line: parser.line + 1 },
      );
    };
    parser.onopentag = (tag) => {
      texts.push("");
      const { local, attributes } = tag as QualifiedTag;
      events.open?.(
        local,
        Object.fromEntries(Object.values(attributes).map(({ local: name, value }) => [name, value])),
      );
    };
    parser.ontext = parser.oncdata = (text) => {
      const at = texts.length - 1;
      if (at >= 0) texts[at] += text;
    };
    parser.onclosetag = (name) => events.close?.(name.slice(name.indexOf(":") + 1), texts.pop() ?? "");
  }

  /** Line (from 1) that has been come to. */
  get line(): number {
    return this.parser.line + 1;
  }

  /** @throws Fault where the xml is not well-formed */
  write(text: string): void {
    this.parser.write(text);
  }

  /** @throws Fault where the xml ends too early */
  end(): void {
    this.parser.close();
  }

  private malformed(): Fault {
    const reason = this.parser.error.message.split("\n")[0]?.toLowerCase();
    return new Fault("not-xml", `the xml is damaged or cut off (${reason}); export it again`, {
      file: this.file,
      line: this.parser.line + 1,
    });
  }
}
