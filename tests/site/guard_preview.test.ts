import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { guardPreview } from "../../src/site/guard_preview.js";

/** A server as Framework's: what it cannot decode ends it, and every socket is welcome to it. */
const server = `
import { createServer } from "node:http";
const server = createServer((request, response) => response.end(decodeURI(new URL(request.url, "http://x").pathname)));
server.on("upgrade", (request, socket) => socket.end("HTTP/1.1 101 Switching Protocols\\r\\nConnection: upgrade\\r\\nUpgrade: x\\r\\n\\r\\n"));
server.listen(0, "127.0.0.1", () => console.log(server.address().port));`;

let child: ChildProcess;
let port: number;
beforeAll(async () => {
  child = spawn(process.execPath, ["--import", guardPreview, "--input-type=module", "-e", server]);
  const [said] = (await once(child.stdout!, "data")) as [Buffer];
  port = Number(said.toString());
});
afterAll(() => void child.kill());

async function status(path: string, headers: Record<string, string> = {}): Promise<number | undefined> {
  const asked = request({ port, host: "127.0.0.1", path, headers }).end();
  const answered = await Promise.race(
    ["response", "upgrade"].map((event) => once(asked, event) as Promise<[IncomingMessage]>),
  );
  answered[0].resume();
  asked.destroy();
  return answered[0].statusCode;
}

test("the preview answers by a name of this machine, and by no other", async () => {
  expect(await status("/")).toBe(200);
  expect(await status("/", { host: "localhost:3000" })).toBe(200);
  expect(await status("/", { host: "evil.example" })).toBe(403);
});

test("an address that cannot be decoded does not end it", async () => {
  expect(await status("/%zz")).toBe(403);
  expect(await status("/caf%C3%A9")).toBe(200);
  expect(await status("/customers?q=50%")).toBe(200);
});

test("a page of somebody else opens no socket, and its own pages do", async () => {
  const upgrade = { connection: "upgrade", upgrade: "x" };
  expect(await status("/", { ...upgrade, origin: "https://evil.example" })).toBe(403);
  expect(await status("/", { ...upgrade, origin: "null" })).toBe(403);
  expect(await status("/", { ...upgrade, origin: `http://localhost:${port}` })).toBe(101);
  expect(await status("/", upgrade)).toBe(101);
});
