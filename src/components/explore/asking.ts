import type { Engine } from "./engine.js";
import type { TableRead } from "./run.js";
import type { Outcome } from "./session.js";

/** What a question goes through, as the page shows it. */
export interface AskingSteps {
  /** Before a query runs. */
  onStart(sql: string): void;
  readonly onRead: TableRead;
  onOutcome(outcome: Outcome): void;
  onCancelling(): void;
  /** The engine could not be had. */
  onFailure(error: Error): void;
  /** After it, unless another waits. */
  onRest(): void;
}

/** Asks one question at a time. */
export interface Asking {
  /** Runs a query, unless one is running. */
  run(sql: string): void;
  /** Runs a query in the place of one that is running. */
  runInstead(sql: string): void;
  cancel(): void;
  isRunning(): boolean;
}

/** Asks an engine that may still be on its way. */
export function asking(engine: Promise<Engine>, steps: AskingSteps): Asking {
  let isRunning = false;
  let waiting: string | null = null;
  let stop = () => {};

  async function turn(sql: string): Promise<void> {
    isRunning = true;
    steps.onStart(sql);
    const stopped = new Promise<null>((resolve) => (stop = () => resolve(null)));
    try {
      const opened = await Promise.race([engine, stopped]);
      steps.onOutcome(opened ? await opened.run(sql, steps.onRead) : {});
    } catch (error) {
      steps.onFailure(error as Error);
    }
    isRunning = false;
    const next = waiting;
    waiting = null;
    if (next === null) steps.onRest();
    else await turn(next);
  }

  async function cancel(): Promise<void> {
    steps.onCancelling();
    stop();
    (await engine).cancel();
  }

  return {
    run: (sql) => void (isRunning || turn(sql)),
    runInstead(sql) {
      if (!isRunning) return void turn(sql);
      waiting = sql;
      void cancel();
    },
    cancel: () => void cancel(),
    isRunning: () => isRunning,
  };
}
