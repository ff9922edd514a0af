import ora from "ora";
import type { Ora } from "ora";

/** Told of a step when it begins (without seconds) and when it has ended. */
export type Progress = (step: string, seconds?: number) => void;

/** Shows the steps of a command, and ends with it. */
export interface ProgressShown {
  step: Progress;
  /** Ends the step under way, as done or as failed. */
  end(isDone: boolean): void;
}

/** Steps on a terminal: the one under way turns, the ones done stay with their seconds. */
export function terminalProgress(stream: NodeJS.WriteStream): ProgressShown {
  let spinner: Ora | null = null;
  return {
    step(step, seconds) {
      if (seconds === undefined) {
        spinner?.succeed();
        spinner = ora({ text: step, stream }).start();
      } else {
        spinner ??= ora({ stream });
        spinner.succeed(done(step, seconds));
        spinner = null;
      }
    },
    end(isDone) {
      if (isDone) spinner?.succeed();
      else spinner?.fail();
      spinner = null;
    },
  };
}

/** Seconds below which a step that has ended is not worth a line. */
const brief = 0.1;

/** Steps as plain lines, one a step when it has ended; brief ones are passed over. */
export function plainProgress(say: (line: string) => void): ProgressShown {
  let open: string | null = null;
  return {
    step(step, seconds) {
      if (open !== null && seconds === undefined) say(open);
      if (seconds !== undefined && seconds >= brief) say(done(step, seconds));
      open = seconds === undefined ? step : null;
    },
    end(isDone) {
      if (open !== null && isDone) say(open);
      open = null;
    },
  };
}

function done(step: string, seconds: number): string {
  return `${step} (${seconds.toFixed(1)} s)`;
}
