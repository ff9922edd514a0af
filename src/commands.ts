import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { Fault } from "./lib/fault.js";
import type { Language } from "./lib/text/format.js";
import { shellWord } from "./lib/text/shell_word.js";
import { many } from "./lib/words/many.js";
import type { Progress } from "./progress.js";
import { refuseOtherOutput } from "./refuse_other_output.js";
import type { Prepared } from "./site/prepare.js";

/** What every command that reads a data folder is given. */
export interface DataInput {
  data: string;
  language?: Language;
}

/** What a command may do besides its work: say a line of its result, tell its steps, and learn that it is to end. */
export interface Surroundings {
  say(line: string): void;
  step: Progress;
  /** A signal for a command that runs until the user ends it. */
  untilStopped(): AbortSignal;
}

/** The size and shape of invented data; what is absent is left to the generator. */
export interface DemoInput {
  out: string;
  customers?: number;
  months?: number;
  linesPerMonth?: number;
  seed?: number;
  language?: Language;
}

/** Which edition for one client is wanted, or the list of those that were shared. */
export interface ShareCommand extends DataInput {
  out: string;
  customer?: string;
  fields?: string[];
  expires?: string;
  passphraseFile?: string;
  dryRun?: boolean;
  list?: boolean;
}

/** The work of each command; modules are loaded when a command needs them, so that `start` does not wait for a database. */
export const commands = {
  async build(
    input: DataInput & { out: string; passphraseFile?: string },
    { say, step }: Surroundings,
  ): Promise<void> {
    const [
      { prepare },
      { besidePages },
      { buildSite },
      { refuseLoss },
      { readTableFile },
      { writeHistory },
      { searchSite },
    ] = await Promise.all([
      import("./site/prepare.js"),
      import("./site/beside_pages.js"),
      import("./site/build.js"),
      import("./site/former_build.js"),
      import("./site/read_table.js"),
      import("./pipeline/history/write.js"),
      import("./share/gate/site.js"),
    ]);
    const out = resolve(input.out);
    await refuseOtherOutput(out, "build");
    await refuseLoss(out, input.data);
    const { passphraseFile } = input;
    const guard = passphraseFile === undefined ? null : await import("./share/passphrase.js");
    const passphrase = guard ? await guard.readPassphrase(passphraseFile!) : null;
    const wanted = { dataDir: input.data, language: input.language, progress: step };
    const { made: prepared, pages } = await besidePages(wanted, async () => {
      const made = await prepare(wanted);
      await guard?.refuseWeak(passphraseFile!, passphrase!, [made.title, made.company ?? ""]);
      return made;
    });
    step("render the pages");
    const start = performance.now();
    const searched: string[] = [];
    const check = async (folder: string) => {
      searched.push(...(await searchSite(folder, prepared.database, prepared.privacy)));
    };
    const site = await buildSite(prepared, out, { passphrase, check, pages });
    step("render the pages", (performance.now() - start) / 1000);
    const [facts] = await readTableFile(prepared.tables, "report_facts", ["as_of", "customer_count"]);
    const unwritten = await writeHistory(prepared.database, prepared.dataDir);
    if (unwritten !== null) say(unwritten);
    for (const line of searched) say(line);
    for (const link of site.brokenLinks) say(`a link leads nowhere: ${link}`);
    for (const sentence of site.largeFiles) say(sentence);
    const asOf = facts?.as_of.toISOString().slice(0, 10);
    say(
      `${prepared.title}: ${facts?.customer_count} ${many(facts?.customer_count ?? 0, "customer", "customers")}, as of ${asOf}`,
    );
    if (passphrase !== null)
      say(
        "every table is encrypted and opens with the passphrase only; the title, the company and the pages' own words do not hide",
      );
    const serving = input.out === "dist" ? "npm start" : `npm start -- --out ${shellWord(input.out)}`;
    say(
      `${site.pages.length} pages, ${(site.bytes / 1e6).toFixed(1)} MB in ${input.out}; ${serving} serves it`,
    );
  },

  async dev(input: DataInput & { port?: number }, { say, untilStopped }: Surroundings): Promise<void> {
    const { dev } = await import("./site/dev.js");
    await dev({
      dataDir: input.data,
      language: input.language,
      port: input.port,
      signal: untilStopped(),
      say,
    });
  },

  async start(input: { out: string; port?: number }, { say, untilStopped }: Surroundings): Promise<void> {
    const { serve } = await import("./server.js");
    if (!existsSync(join(input.out, "index.html"))) {
      throw new Fault("start", `${input.out} holds no site yet: make it with npm run build`);
    }
    const served = await serve(resolve(input.out), { port: input.port });
    say(`${input.out} is served on ${served.url} (Ctrl-C ends it)`);
    const signal = untilStopped();
    if (!signal.aborted) await new Promise((done) => signal.addEventListener("abort", done, { once: true }));
    await served.close();
  },

  async tables(input: DataInput & { out: string }, { say, step }: Surroundings): Promise<void> {
    await refuseOtherOutput(resolve(input.out), "tables");
    const [{ writeTables }, { isOfTables, searchSite }] = await Promise.all([
      import("./site/write_tables.js"),
      import("./share/gate/site.js"),
    ]);
    const searched: string[] = [];
    const unwritten = await writeTables(input.data, input.out, {
      language: input.language,
      progress: step,
      check: async (folder, { path, settings }) => {
        searched.push(...(await searchSite(folder, path, settings.privacy, isOfTables)));
      },
    });
    if (unwritten !== null) say(unwritten);
    for (const line of searched) say(line);
    say(`the tables are in ${input.out}`);
  },

  async brief(
    { data, ...input }: DataInput & { customer: string; out: string },
    { say, step }: Surroundings,
  ): Promise<void> {
    const [{ writeBrief }, { searchSite }] = await Promise.all([
      import("./site/brief.js"),
      import("./share/gate/site.js"),
    ]);
    const wanted = {
      ...input,
      dataDir: data,
      progress: step,
      check: async (folder: string, { database, privacy }: Prepared) => {
        for (const line of await searchSite(folder, database, privacy)) say(line);
      },
    };
    const { name, said } = await writeBrief(wanted);
    for (const line of said) say(line);
    say(`the brief of ${name} is in ${input.out}: page 1 is for us, page 2 to lay on the table`);
  },

  async checkData(
    { data, language: wanted, out, init }: DataInput & { out?: string; init?: boolean },
    { say, step }: Surroundings,
  ): Promise<void> {
    if (init) {
      const { writeReportYaml } = await import("./pipeline/init/index.js");
      for (const line of await writeReportYaml(data, step, wanted)) say(line);
      return;
    }
    const [{ checkData }, { checkText }, { refuseLoss }, { readSettings }] = await Promise.all([
      import("./pipeline/check.js"),
      import("./site/check_text.js"),
      import("./site/former_build.js"),
      import("./settings.js"),
    ]);
    if (out !== undefined) {
      await refuseOtherOutput(resolve(out), "check-data");
      await refuseLoss(resolve(out), data);
    }
    const language = wanted ?? (await readSettings(data)).language;
    const checked = await checkData(data, { language, progress: step });
    for (const line of checkText(checked, language)) say(line);
    if (out !== undefined) {
      const { writeCheck } = await import("./site/write_check.js");
      await writeCheck(checked, out, language);
      say(`check.html, check.json and quarantine are in ${out}`);
    }
    const errors = checked.findings.filter(({ severity }) => severity === "error").length;
    if (errors > 0)
      throw new Fault("check-data", `${errors} ${errors === 1 ? "error" : "errors"} in ${data}`);
  },

  async demoData({ out, ...size }: DemoInput, { say, step }: Surroundings): Promise<void> {
    const { writeDemo } = await import("./demo/index.js");
    step("write the exports");
    const { files, lines } = await writeDemo({ out, ...size });
    say(`${files.length} files with ${lines} invoice lines are in ${out}`);
  },

  async share({ list, customer, ...input }: ShareCommand, { say, step }: Surroundings): Promise<void> {
    if (list || customer === undefined) {
      const { listShared } = await import("./share/list_shared.js");
      for (const line of await listShared(input.data)) say(line);
      return;
    }
    if (!input.dryRun) await refuseOtherOutput(resolve(input.out), "share");
    const { share } = await import("./share/share.js");
    const { folder, said } = await share({ ...input, customer, progress: step });
    for (const line of said) say(line);
    if (folder !== null)
      say(
        `${input.out}/${folder}/ is the folder for a host, ${input.out}/${folder}.html the same as one file`,
      );
  },

  /** The tables of the site, told as one line of JSON: the preview asks for them in a process of their own. */
  async prepare(input: DataInput, { say, step }: Surroundings): Promise<void> {
    const { prepare } = await import("./site/prepare.js");
    const prepared = await prepare({ dataDir: input.data, language: input.language, progress: step });
    say(JSON.stringify(prepared));
  },
};

/** The work of each command, as tests replace it. */
export type Commands = typeof commands;
