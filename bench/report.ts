import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { home } from "../src/site/places.js";
import { largestCustomer, measuredPages, measurePages, pageHeading, pageRows } from "./pages.js";
import { readers } from "./readers.js";
import { measureRedraws } from "./redraws.js";
import { table } from "./table.js";

/**
 * The report itself: `[--data DIR] [--customer ID] [--runs N] [--lines N]`. A build from nothing, what its pages cost a reader, and a
 * large file; `--lines 0` leaves that out.
 */
export async function report(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: "string", default: "data/demo" },
      customer: { type: "string" },
      runs: { type: "string", default: "3" },
      lines: { type: "string", default: "10000000" },
    },
  });
  const runs = Math.max(1, Number(values.runs) || 1);
  const folder = await mkdtemp(join(tmpdir(), "klantenpiramide-bench-"));
  try {
    const [{ model = "unknown" } = {}] = cpus();
    console.log(
      `Node ${process.version}, ${cpus().length} × ${model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB; data ${values.data}\n`,
    );
    const { tables, steps, rendering } = await build(values.data, folder);
    console.log(
      table(
        ["build, from nothing", "seconds", "peak MB so far"],
        steps.map(({ step, seconds, peak }) => [step, seconds.toFixed(1), megabytes(peak)]),
      ),
    );
    console.log(`the process that renders the pages took ${megabytes(rendering)} MB at its peak\n`);
    const id = values.customer ?? (await largestCustomer(tables));
    console.log(
      table(
        pageHeading,
        pageRows(await measurePages(join(folder, "dist"), { paths: measuredPages(id), runs })),
      ),
    );
    console.log(
      table(
        ["change on a page", "median ms to the frame", "worst"],
        await measureRedraws(join(folder, "dist"), Math.max(5, runs), id),
      ),
    );
    const lines = Number(values.lines);
    if (lines > 0)
      console.log(
        table(
          [`${lines.toLocaleString("en")} invoice lines`, "MB", "seconds", "× floor", "peak MB"],
          await readers(folder, lines),
        ),
      );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Step {
  step: string;
  seconds: number;
  peak: number;
}

/** A cold build, with the peak memory of its process by step and that of the process it starts to render. */
async function build(
  data: string,
  folder: string,
): Promise<{ tables: string; steps: Step[]; rendering: number }> {
  const peaks = join(folder, "peaks.txt");
  const noting = `import{appendFileSync}from"node:fs";process.on("exit",()=>appendFileSync(${JSON.stringify(peaks)},process.argv[1]+" "+process.resourceUsage().maxRSS+"\\n"))`;
  const args = ["--import", "tsx", "bench/build_steps.ts", data, join(folder, "cache"), join(folder, "dist")];
  const child = spawn(process.execPath, args, {
    cwd: home,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(noting)}` },
  });
  let said = "";
  child.stdout.on("data", (text: Buffer) => (said += text.toString()));
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`the build ended with ${String(code)}`);
  const lines = said
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Partial<Step> & { tables?: string });
  const observable = /observable\.js (\d+)$/m.exec(await readFile(peaks, "utf8"))?.[1];
  return {
    tables: lines.find(({ tables }) => tables !== undefined)?.tables ?? "",
    steps: lines.filter((line): line is Step => line.step !== undefined),
    rendering: Number(observable ?? 0) * 1024,
  };
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
