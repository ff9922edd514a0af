import type { Language } from "../lib/text/format.js";
import { unread } from "../lib/words/unread.js";

/** What the host did not give, or gave as another file than was published, as a sentence in the language of the page. */
export class Unread extends Error {
  override readonly name = "";
  constructor(href: string, why: number | Error | "changed", options?: ErrorOptions) {
    const text = unread[(globalThis.document?.documentElement.lang || "en") as Language];
    const file = href.split("/").at(-1)!;
    super(
      why === "changed"
        ? text.changed(file)
        : text.failed(file, typeof why === "number" ? text.answered(why) : text.no_answer),
      options ?? { cause: why },
    );
    // Framework shows the stack of what a page's first read throws.
    this.stack = this.message;
  }
}

/** The bytes of an answer and its status. Throws an `Unread` where the host gives none, breaks off, or answers with an error. */
export async function answerOf(
  href: string,
  asked: Promise<Response>,
): Promise<{ bytes: ArrayBuffer; status: number }> {
  const fail = (why: Error) => {
    throw new Unread(href, why);
  };
  const response = await asked.catch(fail);
  if (!response.ok) throw new Unread(href, response.status);
  return { bytes: await response.arrayBuffer().catch(fail), status: response.status };
}
