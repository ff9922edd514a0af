import { CommanderError } from "commander";
import { Fault, Faults } from "./lib/fault.js";

/** Where an error is told, and whether with its stack. */
export interface Ears {
  err(text: string): void;
  isDebugging: boolean;
}

/** Tells an error in the words it deserves and gives the exit code: 1 data, settings or surroundings at fault, 2 wrong usage. */
export function exitCode(error: unknown, io: Ears): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Fault || error instanceof Faults) {
    io.err(`${error.message}\n`);
    return 1;
  }
  const { message, stack, code } = error as NodeJS.ErrnoException;
  if (["EACCES", "ENOSPC", "EPERM", "EROFS", "EMFILE"].includes(code ?? ""))
    io.err(`the computer refused: ${message}\n`);
  else {
    io.err(`this is a mistake of ours, not of the data: ${message}\n`);
    io.err(io.isDebugging ? `${stack}\n` : "set KLANTENPIRAMIDE_DEBUG=1 to see where\n");
  }
  return 1;
}
