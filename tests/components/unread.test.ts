// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { answerOf, Unread } from "../../src/components/host_answer.js";
import { readInto } from "../../src/components/unread.js";
import { report } from "./fixtures.js";

const place = () => document.body.appendChild(document.createElement("div"));
const failed = () => Promise.reject(new Unread("https://host/data/lines.parquet", new Error("reset")));

beforeEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = "en";
});

test("what the host does not give is a sentence with the file and why, and so is its stack", async () => {
  const broken = { ok: true, status: 200, arrayBuffer: () => Promise.reject(new TypeError("cut")) };
  const asked = [
    Promise.reject(new TypeError("Failed to fetch")),
    Promise.resolve(new Response(null, { status: 503 })),
    Promise.resolve(broken as unknown as Response),
  ];
  const told = await Promise.all(asked.map((one) => answerOf("data/a.parquet", one).catch((e: Error) => e)));
  expect(told.map((one) => (one as Error).stack)).toEqual([
    "This could not be read from where the report stands (a.parquet: no answer). Reload the page, or open it again later.",
    "This could not be read from where the report stands (a.parquet: the host answered 503). Reload the page, or open it again later.",
    "This could not be read from where the report stands (a.parquet: no answer). Reload the page, or open it again later.",
  ]);
});

test("a sentence stands where a read failed, and its button tries once more", async () => {
  const node = place();
  let tries = 0;
  const show = async () => {
    if (++tries === 1) await failed();
    node.textContent = "12 lines";
  };
  expect(await readInto(node, show, { part: "lines", report: report("nl") })).toBe(false);
  expect(node.querySelector("[role=alert] p")?.textContent).toBe(
    "De factuurregels achter dit cijfer konden niet worden gelezen. Probeer het nog eens; helpt dat niet, laad de pagina dan opnieuw.",
  );
  node.querySelector("button")!.click();
  await vi.waitFor(() => expect(node.textContent).toBe("12 lines"));
});

test("what fails after another choice leaves the place alone", async () => {
  const node = place();
  node.textContent = "the other choice";
  await readInto(node, failed, { part: "lines", report: report(), isWanted: () => false });
  expect(node.textContent).toBe("the other choice");
});

test("an error that is not the host's is reported too", async () => {
  const reported = vi.fn();
  vi.stubGlobal("reportError", reported);
  const node = place();
  await readInto(node, () => Promise.reject(new Error("no such column")), { part: "part", report: report() });
  expect(node.textContent).toContain("What belongs here could not be read.");
  expect(reported).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
