import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Command, InvalidArgumentError, Option } from "commander";
import type { Commands, DataInput, DemoInput, ShareCommand, Surroundings } from "./commands.js";
import { commands } from "./commands.js";
import { exitCode } from "./exit_code.js";
import { stop } from "./pipeline/stopping.js";
import type { ProgressShown } from "./progress.js";
import { plainProgress, terminalProgress } from "./progress.js";

/** What the command line may touch; a test gives its own. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  progress: ProgressShown;
  /** A signal that is aborted when the user ends the command. */
  untilStopped(): AbortSignal;
  /** Whether an unexpected error shows its stack. */
  isDebugging: boolean;
  commands: Commands;
}

/** Runs one command and gives its exit code: 0 fine, 1 data or settings at fault, 2 wrong usage. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const surroundings: Surroundings = {
    say: (line) => {
      io.progress.end(true);
      io.out(`${line}\n`);
    },
    step: io.progress.step,
    untilStopped: io.untilStopped,
  };
  try {
    await program(io, surroundings).parseAsync(args, { from: "user" });
    io.progress.end(true);
    return 0;
  } catch (error) {
    io.progress.end(false);
    return exitCode(error, io);
  }
}

function program(io: Io, surroundings: Surroundings): Command {
  const program = new Command("klantenpiramide")
    .description("Turns a folder of exports into a customer-portfolio report.")
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .showHelpAfterError("(add --help for the options)");
  const data = ["--data <dir>", "folder with report.yaml and the exports", "data/demo"] as const;
  const language = () => new Option("--language <language>", "language of the report").choices(["en", "nl"]);
  const port = ["--port <number>", "port to serve on; 0 takes any that is free", count(0, 65535)] as const;
  const { build, dev, start, tables, brief, checkData, share, demoData, prepare } = io.commands;

  program
    .command("build")
    .description("read, check and build the site")
    .option(...data)
    .option("--out <dir>", "folder of the site", "dist")
    .option("--passphrase-file <file>", "file with a passphrase by which all tables are encrypted")
    .addOption(language())
    .action((input: DataInput & { out: string; passphraseFile?: string }) => build(input, surroundings));
  program
    .command("dev")
    .description("live preview that follows every change")
    .option(...data)
    .option(...port)
    .addOption(language())
    .action((input: DataInput & { port?: number }) => dev(input, surroundings));
  program
    .command("start")
    .description("serve a built site")
    .option("--out <dir>", "folder of the site", "dist")
    .option(...port)
    .action((input: { out: string; port?: number }) => start(input, surroundings));
  program
    .command("tables")
    .description("write the tables as parquet, with the control totals")
    .option(...data)
    .requiredOption("--out <dir>", "folder to write")
    .addOption(language())
    .action((input: DataInput & { out: string }) => tables(input, surroundings));
  program
    .command("brief")
    .description("write the brief of one customer as a PDF of two pages")
    .option(...data)
    .requiredOption("--customer <id>", "number or name of the customer")
    .requiredOption("--out <file>", "PDF to write", pdfFile)
    .addOption(language())
    .action((input: DataInput & { customer: string; out: string }) => brief(input, surroundings));
  program
    .command("check-data")
    .description("read and check only; say what was detected and found")
    .option(...data)
    .option("--out <dir>", "folder for check.html, check.json and the rows in quarantine")
    .option("--init", "write a first report.yaml for a folder of exports that has none")
    .addOption(language())
    .action((input: DataInput & { out?: string; init?: boolean }) => checkData(input, surroundings));
  program
    .command("share")
    .description("make the edition of one client, with nothing in it but their own")
    .option(...data)
    .option("--customer <id>", "number or name of the customer")
    .option("--out <dir>", "folder of the editions", "dist-shared")
    .option("--fields <names>", "what it shows, with commas between", names)
    .option("--expires <date>", "last day on which it may be read, yyyy-mm-dd", day)
    .option("--passphrase-file <file>", "encrypt it by the passphrase on the only line of this file")
    .option("--dry-run", "say which columns and how many rows would leave, and write nothing")
    .option("--list", "what was shared, with whom and until when")
    .addOption(language())
    .action((input: ShareCommand, command: Command) => {
      if (input.customer === undefined && !input.list)
        command.error("error: name the customer with --customer, or ask for --list");
      return share(input, surroundings);
    });
  program
    .command("demo-data")
    .description("write the exports of an invented company")
    .option("--out <dir>", "folder to write", "data/demo")
    .option("--customers <number>", "customers", count(1))
    .option("--months <number>", "months of history", count(1))
    .option("--lines-per-month <number>", "invoice lines a month, roughly", count(1))
    .option("--seed <number>", "same seed, same data", count(0))
    .addOption(language())
    .action((input: DemoInput) => demoData(input, surroundings));
  program
    .command("prepare", { hidden: true })
    .option(...data)
    .addOption(language())
    .action((input: DataInput) => prepare(input, surroundings));
  return program;
}

function pdfFile(name: string): string {
  if (/[^/\\]\.pdf$/i.test(name)) return name;
  throw new InvalidArgumentError("a file name that ends in .pdf is needed.");
}

function count(least: number, most = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    const upTo = most === Number.MAX_SAFE_INTEGER ? "or more" : `to ${most}`;
    throw new InvalidArgumentError(`a whole number is needed, ${least} ${upTo}.`);
  };
}

function names(text: string): string[] {
  return text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function day(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (!Number.isNaN(+date) && date.toISOString().slice(0, 10) === text) return text;
  throw new InvalidArgumentError("a day is needed, yyyy-mm-dd, as 2027-03-31.");
}

/** A text without the characters by which a name in an export, or of a file, could steer the terminal that shows it. */
function harmless(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "\ufffd");
}

function terminalIo(): Io {
  const abort = new AbortController();
  let isServing = false;
  const isTerminal = process.stderr.isTTY && !process.env.CI;
  const err = (text: string) => void process.stderr.write(harmless(text));
  const progress = isTerminal ? terminalProgress(process.stderr) : plainProgress((line) => err(`${line}\n`));
  for (const [name, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)
    process.once(name, () => {
      if (isServing) return abort.abort();
      stop(() => {
        progress.end(false);
        process.exit(code);
      });
    });
  return {
    out: (text) => void process.stdout.write(harmless(text)),
    err,
    progress,
    untilStopped() {
      isServing = true;
      return abort.signal;
    },
    isDebugging: Boolean(process.env.KLANTENPIRAMIDE_DEBUG),
    commands,
  };
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  // Whoever reads no further, as `head` does, ends the reading and not the command.
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  process.exitCode = await main(process.argv.slice(2), terminalIo());
}
