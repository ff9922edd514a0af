import { readdir } from "node:fs/promises";
import { Fault } from "./lib/fault.js";
import { writerOf, type Writer } from "./lib/own_folders.js";

const holds: Record<Writer, string> = {
  build: "a report that npm run build made",
  tables: "tables that npm run tables wrote",
  "check-data": "what npm run check-data left",
  share: "editions that npm run share made",
};

/** Throws a Fault where a folder for the output of a command holds that of another one, which would be lost. */
export async function refuseOtherOutput(out: string, command: Writer): Promise<void> {
  const writer = writerOf(await readdir(out).catch(() => []));
  if (writer !== null && writer !== command)
    throw new Fault(
      "out",
      `${out} holds ${holds[writer]}, and ${command} fills folders of its own only: name another folder with --out, or remove this one first`,
    );
}
