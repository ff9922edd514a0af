import type { Formats } from "../../lib/text/format.js";
import type { ExploreWords } from "../../lib/words/explore.js";
import { openEngine, type Addresses, type Engine } from "./engine.js";
import type { Status } from "./status.js";

/** Fetches and starts DuckDB, and tells how far it is, byte by byte. Throws where its files cannot be had. */
export function openToldEngine(
  addresses: Addresses,
  { status, text, formats }: { status: Status; text: ExploreWords; formats: Formats },
): Promise<Engine> {
  const megabytes = (bytes: number) => formats.number(bytes / 1e6);
  return openEngine(addresses, (read, all) => {
    if (all === null) status.progress(text.engine.fetching_some(megabytes(read)), null);
    else if (read < all) status.progress(text.engine.fetching(megabytes(read), megabytes(all)), read / all);
    else status.progress(text.engine.starting, null);
  });
}
