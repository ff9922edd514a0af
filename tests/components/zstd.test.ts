import { afterEach, beforeEach, expect, test, vi } from "vitest";

const packed = Uint8Array.from(Buffer.from("KLUv/WCoAcUAAIhLbGFudGVucGlyYW1pZGUuIAEAKVE1lw==", "base64"));
const text = "Klantenpiramide. ".repeat(40);
const asText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

// Anew for each test, since a module keeps what it fetched.
const load = () => import("../../src/components/zstd.js");
let zstd: Awaited<ReturnType<typeof load>>;
beforeEach(async () => {
  vi.resetModules();
  zstd = await load();
});
afterEach(() => vi.restoreAllMocks());

test("what zstd packed is unpacked, before and after WebAssembly is there", async () => {
  expect(asText(zstd.unpackZstd(packed, 680))).toBe(text);
  const made = vi.spyOn(WebAssembly, "instantiate");
  await zstd.quickFor(9_999);
  expect(made).not.toHaveBeenCalled();
  await zstd.quickFor(10_000);
  expect(made).toHaveBeenCalled();
  expect(asText(zstd.unpackZstd(packed, 680))).toBe(text);
});

test("once it is there WebAssembly unpacks, and JavaScript is asked no more", async () => {
  vi.resetModules();
  vi.doMock("fzstd", () => ({
    decompress() {
      throw new Error("JavaScript was asked");
    },
  }));
  const quick = await load();
  expect(() => quick.unpackZstd(packed, 680)).toThrow("JavaScript was asked");
  await quick.quickFor(10_000);
  expect(asText(quick.unpackZstd(packed, 680))).toBe(text);
  vi.doUnmock("fzstd");
});

test("where WebAssembly is forbidden all is unpacked as before", async () => {
  vi.spyOn(WebAssembly, "instantiate").mockRejectedValue(new Error("forbidden by the policy of the host"));
  await zstd.quickFor(1_000_000);
  expect(asText(zstd.unpackZstd(packed, 680))).toBe(text);
});

test.each([0, 10_000])("damaged bytes are refused and never half read, after %i rows", async (rows) => {
  await zstd.quickFor(rows);
  expect(() => zstd.unpackZstd(packed.slice(0, 20), 680)).toThrow();
  expect(() => zstd.unpackZstd(packed.slice(4), 680)).toThrow();
});
