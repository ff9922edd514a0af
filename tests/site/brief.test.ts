import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { launch } from "../../src/site/browser.js";
import { pinned, refuseCollective, refuseUnplaceable } from "../../src/site/brief.js";

const folder = mkdtempSync(join(tmpdir(), "brief-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

describe("refuseUnplaceable(file, named)", () => {
  test("says which folder is not there, or that a name is a folder", () => {
    const lost = join(folder, "none", "x.pdf");
    expect(() => refuseUnplaceable(lost, "none/x.pdf")).toThrow(
      `there is no folder ${join(folder, "none")} for none/x.pdf: make it, or name another file with --out`,
    );
    expect(() => refuseUnplaceable(folder, "a.pdf")).toThrow("a.pdf is a folder: name a file with --out");
  });
  test("lets a new file and a former brief be", () => {
    writeFileSync(join(folder, "former.pdf"), "");
    refuseUnplaceable(join(folder, "former.pdf"), "former.pdf");
    refuseUnplaceable(join(folder, "new.pdf"), "new.pdf");
  });
});

test("a collective card is refused: there is nobody to lay a brief before", () => {
  expect(() => refuseCollective({ customer_id: "9", name: "Cash sales", is_collective: true })).toThrow(
    "customer 9 (Cash sales) is a card that holds many consumers: there is no one to lay a brief before",
  );
  refuseCollective({ customer_id: "10", name: "Hotel Noord", is_collective: false });
});

test("a PDF is dated to the day and its parts are numbered anew, in as many bytes; what is not text is left alone", () => {
  const pdf = Buffer.concat([
    Buffer.from("<</CreationDate (D:20261125163955+00'00')\n/ModDate (D:20261125163955+00'00')>>", "latin1"),
    Buffer.from([0x00, 0xff, 0x80, 0x0a]),
    Buffer.from("/ID (node00002311) /Headers [(node00002316) (node00002311)]", "latin1"),
  ]);
  const made = pinned(pdf, new Date("2026-10-31"));
  expect(made.length).toBe(pdf.length);
  expect(made.toString("latin1")).toBe(
    "<</CreationDate (D:20261031000000+00'00')\n/ModDate (D:20261031000000+00'00')>>\u0000\u00ff\u0080\n/ID (node00000001) /Headers [(node00000002) (node00000001)]",
  );
});

test("a browser that is named but not there is told with what to mend", async () => {
  vi.stubEnv("CHROMIUM_PATH", join(folder, "no-browser"));
  await expect(launch()).rejects.toThrow(
    /^CHROMIUM_PATH names .*no-browser, which does not start as a browser \(.+\): name another, or leave it out$/,
  );
});
