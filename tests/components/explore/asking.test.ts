import { expect, test, vi } from "vitest";
import { asking } from "../../../src/components/explore/asking.js";
import type { Engine } from "../../../src/components/explore/engine.js";
import type { Outcome } from "../../../src/components/explore/session.js";

/** An engine whose queries run until they are ended, or cancelled. */
function slow() {
  const ran: string[] = [];
  let end: (outcome: Outcome) => void = () => {};
  const engine: Engine = {
    run(sql) {
      ran.push(sql);
      return new Promise((resolve) => (end = resolve));
    },
    cancel: () => end({}),
  };
  return { engine, ran, end: (outcome: Outcome) => end(outcome) };
}

function shown() {
  const said: string[] = [];
  const steps = {
    onStart: (sql: string) => void said.push(`start ${sql}`),
    onRead: () => {},
    onOutcome: ({ error }: Outcome) => void said.push(error ? error.message : "nothing"),
    onCancelling: () => void said.push("cancelling"),
    onFailure: (error: Error) => void said.push(error.message),
    onRest: () => void said.push("rest"),
  };
  return { said, steps };
}
const answer: Outcome = { error: { message: "answer", place: null } };

test("a step back while a query runs stops it and runs the query of that step; of several the last", async () => {
  const { engine, ran, end } = slow();
  const { said, steps } = shown();
  const asked = asking(Promise.resolve(engine), steps);
  asked.run("one");
  await vi.waitFor(() => expect(ran).toEqual(["one"]));
  asked.runInstead("two");
  asked.runInstead("three");
  await vi.waitFor(() => expect(ran).toEqual(["one", "three"]));
  expect(asked.isRunning()).toBe(true);
  end(answer);
  await vi.waitFor(() => expect(said.at(-1)).toBe("rest"));
  expect(said).toEqual([
    ...["start one", "cancelling", "cancelling", "nothing"],
    ...["start three", "answer", "rest"],
  ]);
});

test("a query that is run while another runs is left out, and one that is cancelled comes to rest", async () => {
  const { engine, ran } = slow();
  const { said, steps } = shown();
  const asked = asking(Promise.resolve(engine), steps);
  asked.run("one");
  asked.run("two");
  await vi.waitFor(() => expect(ran).toEqual(["one"]));
  asked.cancel();
  await vi.waitFor(() => expect(asked.isRunning()).toBe(false));
  expect([ran, said]).toEqual([["one"], ["start one", "cancelling", "nothing", "rest"]]);
});

test("an engine that cannot be had is told, and the page goes on", async () => {
  const { said, steps } = shown();
  asking(Promise.reject(new Error("no such file")), steps).run("one");
  await vi.waitFor(() => expect(said).toEqual(["start one", "no such file", "rest"]));
});
