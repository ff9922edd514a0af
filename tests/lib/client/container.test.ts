import { createDecipheriv, pbkdf2Sync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { deriveKey, seal, unseal } from "../../../src/lib/client/container.js";
import { headOf, type ContainerHead } from "../../../src/lib/client/container_head.js";

const head: ContainerHead = {
  rounds: 1000,
  salt: new Uint8Array(16).fill(7),
  iv: new Uint8Array(12).fill(9),
  expires: "2027-03-31",
};
const plain = new TextEncoder().encode("wat niemand anders mag lezen");
const sealedBy = async (passphrase: string, given = head) =>
  seal(plain, given, await deriveKey(passphrase, given));

describe("a container", () => {
  test("is opened by Node's own crypto, as docs/share.md describes it", async () => {
    const bytes = Buffer.from(await sealedBy("koffie molen lantaarn dijk"));
    expect(bytes.toString("latin1", 0, 4)).toBe("KLPE");
    expect([bytes[4], bytes[5], bytes.readUInt32BE(6)]).toEqual([1, 1, 1000]);
    expect(bytes.toString("latin1", 38, 48)).toBe("2027-03-31");
    const key = pbkdf2Sync(
      "koffie molen lantaarn dijk",
      bytes.subarray(10, 26),
      bytes.readUInt32BE(6),
      32,
      "sha256",
    );
    const open = createDecipheriv("aes-256-gcm", key, bytes.subarray(26, 38));
    open.setAAD(bytes.subarray(0, 48));
    open.setAuthTag(bytes.subarray(-16));
    expect(Buffer.concat([open.update(bytes.subarray(48, -16)), open.final()]).toString()).toBe(
      "wat niemand anders mag lezen",
    );
  });

  test("gives back its head, with or without a last day", async () => {
    expect(headOf(await sealedBy("x"))).toEqual(head);
    expect(headOf(await sealedBy("x", { ...head, expires: null }))).toEqual({ ...head, expires: null });
  });

  test("is opened by its passphrase only, however its letters are composed", async () => {
    const sealed = await sealedBy("café");
    expect(new TextDecoder().decode((await unseal(sealed, await deriveKey("cafe\u0301", head)))!)).toBe(
      "wat niemand anders mag lezen",
    );
    expect(await unseal(sealed, await deriveKey("cafe", head))).toBeNull();
  });

  test("does not open once a single byte is changed, wherever it stands", async () => {
    const sealed = await sealedBy("x");
    const key = await deriveKey("x", head);
    for (const at of [10, 26, 41, 47, 48, sealed.length - 1]) {
      const changed = sealed.slice();
      changed[at]! ^= 1;
      expect(await unseal(changed, key)).toBeNull();
    }
  });

  test.each<[string, (bytes: Uint8Array) => void]>([
    ["no rounds", (bytes) => bytes.fill(0, 6, 10)],
    ["so many rounds that a browser would come to no end", (bytes) => bytes.fill(255, 6, 7)],
    ["a last day that is none", (bytes) => bytes.fill(0x61, 45, 46)],
    ["a last day of which the first byte is gone", (bytes) => bytes.fill(0, 38, 39)],
  ])("with a head of %s was changed", async (_, change) => {
    const sealed = await sealedBy("x");
    change(sealed);
    expect(() => headOf(sealed)).toThrow("the head of this container was changed");
  });

  test.each([
    [
      "something else",
      new TextEncoder().encode("<!doctype html><title>a page of some other kind</title>"),
      /no container/,
    ],
    [
      "a version to come",
      new Uint8Array([0x4b, 0x4c, 0x50, 0x45, 2, ...new Array<number>(50).fill(0)]),
      /version 2/,
    ],
    ["a few bytes", new Uint8Array(3), /no container/],
  ])("is not %s", (_, bytes, sentence) => {
    expect(() => headOf(bytes)).toThrow(sentence);
  });
});
