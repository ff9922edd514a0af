import { once } from "node:events";
import { open, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { thread } from "../../thread.js";
import type { Layout, PlainSurvey } from "./column_survey.js";
import { shapesOf, type TalliedNumbers } from "../values/number_tally.js";
import { surveyStretch, type Stretch, type StretchSurvey } from "./survey_stretch.js";

/** Bytes that keep a thread busy several times as long as starting it takes. */
const worthThread = 1 << 26;

/**
 * Looks at every byte of a UTF-8 file once: whether its lines are records as they stand, and what its cells are like. A large file is
 * cut into stretches, each looked at by a thread of its own; how many changes nothing.
 * @returns null where some line is not, so that it must be cut with care
 */
export async function surveyPlain(
  path: string,
  layout: Layout,
  threads?: number,
): Promise<PlainSurvey | null> {
  const { size } = await stat(path);
  const count = threads ?? Math.min(availableParallelism(), Math.floor(size / worthThread));
  const stretches = await stretchesOf(path, size, Math.max(1, count));
  const surveys = await Promise.all(
    stretches.map((stretch) =>
      stretches.length === 1 ? surveyStretch(path, layout, stretch) : inThread({ path, layout, stretch }),
    ),
  );
  return surveys.every((survey) => survey !== null) ? joined(surveys) : null;
}

/** What a thread is asked to look at. */
export interface SurveyTask {
  readonly path: string;
  readonly layout: Layout;
  readonly stretch: Stretch;
}

async function inThread(task: SurveyTask): Promise<StretchSurvey | null> {
  const worker = thread(new URL("./survey_worker.ts", import.meta.url));
  try {
    worker.postMessage(task);
    const [survey] = (await once(worker, "message")) as [StretchSurvey | null];
    return survey;
  } finally {
    await worker.terminate();
  }
}

/** The file cut into about equal stretches at the ends of lines; a quoted line end is found out when its stretch is looked at. */
async function stretchesOf(path: string, size: number, count: number): Promise<Stretch[]> {
  const starts = [0];
  if (count > 1) {
    const file = await open(path);
    try {
      const bytes = Buffer.alloc(1 << 16);
      for (let part = 1; part < count; part += 1) {
        let at = Math.floor((size * part) / count);
        for (let end = -1; end < 0 && at < size; at += end < 0 ? bytes.length : end + 1) {
          const { bytesRead } = await file.read(bytes, 0, bytes.length, at);
          end = bytes.subarray(0, bytesRead).indexOf(10);
        }
        if (at > starts.at(-1)! && at < size) starts.push(at);
      }
    } finally {
      await file.close();
    }
  }
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? size, isFirst: i === 0 }));
}

/** What the stretches of a file tell together; null where their lines do not end alike. */
export function joined(surveys: readonly StretchSurvey[]): PlainSurvey | null {
  const sum = (count: (survey: StretchSurvey) => number) =>
    surveys.reduce((all, survey) => all + count(survey), 0);
  const lineCount = sum((survey) => survey.lineCount);
  const carriageCount = sum((survey) => survey.carriageCount);
  if (carriageCount > 0 && carriageCount !== lineCount - sum((survey) => survey.unendedCount)) return null;
  return {
    count: lineCount,
    lineEnd: carriageCount > 0 ? "\r\n" : "\n",
    columns: surveys[0]!.columns.map((_, i) => {
      const columns = surveys.map(({ columns: all }) => all[i]!);
      const tallies: TalliedNumbers[] = [];
      let linesBefore = 0;
      for (const { lineCount: lines, columns: all } of surveys) {
        const { numbers } = all[i]!;
        if (numbers) tallies.push(numbers.map((one) => ({ ...one, line: one.line + linesBefore })));
        linesBefore += lines;
      }
      return {
        filledCount: columns.reduce((all, { filledCount }) => all + filledCount, 0),
        mayBePadded: columns.some(({ mayBePadded }) => mayBePadded),
        hasPlus: columns.some(({ hasPlus }) => hasPlus),
        hasPointZero: columns.some(({ hasPointZero }) => hasPointZero),
        shapes: tallies.length === surveys.length ? shapesOf(tallies) : null,
      };
    }),
  };
}
