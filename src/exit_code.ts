import { CommanderError } from "commander";
import { Fault, Faults } from "./lib/fault.js";

/** Where an error is told, and whether with its stack. */
export interface Ears {
  err(text: string): void;
  isDebugging: boolean;
}

/** How the operating system says no, by Node, DuckDB or Framework: the disk is full, or we may not read or write there. */
const refusals =
  /\b(EACCES|ENOSPC|EDQUOT|EPERM|EROFS|EMFILE|EIO)\b|No space left on device|Permission denied|Read-only file system|Input\/output error/;

/** Tells an error in the words it deserves and gives the exit code: 1 data, settings or surroundings at fault, 2 wrong usage. */
export function exitCode(error: unknown, io: Ears): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Fault || error instanceof Faults) {
    io.err(`${error.message}\n`);
    return 1;
  }
  const { message, stack } = error as Error;
  const refusal = message.split("\n").find((line) => refusals.test(line));
  if (refusal !== undefined) io.err(`the computer refused: ${refusal.replace(/^Unexpected error: /, "")}\n`);
  else {
    io.err(`this is a mistake of ours, not of the data: ${message}\n`);
    io.err(io.isDebugging ? `${stack}\n` : "set KLANTENPIRAMIDE_DEBUG=1 to see where\n");
  }
  return 1;
}
