// @vitest-environment jsdom
import { webcrypto } from "node:crypto";
import { afterEach, expect, test, vi } from "vitest";
import { deriveKey, seal } from "../../src/lib/client/container.js";

afterEach(() => vi.unstubAllGlobals());

test("an encrypted report opens by its passphrase where the browser keeps nothing for a page", async () => {
  vi.stubGlobal("crypto", webcrypto);
  const refuse = () => {
    throw new DOMException("access is denied", "SecurityError");
  };
  vi.stubGlobal("sessionStorage", { getItem: refuse, setItem: refuse });
  HTMLDialogElement.prototype.showModal = () => undefined;
  document.documentElement.lang = "en";
  const head = { rounds: 10, salt: new Uint8Array(16), iv: new Uint8Array(12), expires: null };
  const sealed = await seal(new Uint8Array([1, 2, 3]), head, await deriveKey("four odd words", head));
  const { openSealedFile } = await import("../../src/components/sealed_file.js");
  const asked: [unknown, RequestInit | undefined][] = [];
  const opening = openSealedFile("x.parquet", (file, how) => {
    asked.push([file, how]);
    return Promise.resolve(new Response(sealed));
  });
  const input = await vi.waitFor(() => {
    const found = document.querySelector("input");
    if (!found) throw new Error("nobody asks yet");
    return found;
  });
  input.value = "four odd words";
  document.querySelector("form")!.dispatchEvent(new Event("submit"));
  const file = await opening;
  expect([...new Uint8Array(await file.slice(0))]).toEqual([1, 2, 3]);
  expect(document.querySelector("dialog")).toBeNull();
  // A browser keeps tables long by their names, and another build encrypts the same table anew: the host is asked each time.
  expect(asked).toEqual([["x.parquet", { cache: "no-cache" }]]);
});

test("a table of which the head or the rest was changed is told in a sentence, and nobody is asked for the passphrase", async () => {
  vi.stubGlobal("crypto", webcrypto);
  document.documentElement.lang = "nl";
  const head = { rounds: 10, salt: new Uint8Array(16), iv: new Uint8Array(12), expires: null };
  const sealed = await seal(new Uint8Array([1, 2, 3]), head, await deriveKey("four odd words", head));
  const { openSealedFile } = await import("../../src/components/sealed_file.js");
  const refused = (at: number) => {
    const changed = sealed.slice();
    changed[at]! ^= 1;
    return openSealedFile("data/x.parquet", () => Promise.resolve(new Response(changed))).catch(
      (error: Error) => error.stack,
    );
  };
  const sentence =
    "x.parquet is niet het bestand dat bij dit rapport is gepubliceerd: het is onderweg veranderd, of hoort bij een ander rapport. Laad de pagina opnieuw; helpt dat niet, laat het rapport dan opnieuw publiceren.";
  expect([await refused(0), await refused(4), await refused(6), await refused(50)]).toEqual([
    sentence,
    sentence,
    sentence,
    sentence,
  ]);
  expect(document.querySelector("dialog")).toBeNull();
});
