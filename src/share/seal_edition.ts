import { deriveKey, rounds, seal, unseal } from "../lib/client/container.js";
import { chance } from "../site/chance.js";

/** An edition's data encrypted, in base64, and the way to open such a text again. */
export interface SealedEdition {
  base64: string;
  open(base64: string): Promise<Buffer>;
  passphrase: string;
}

/** Encrypts an edition's data by a passphrase, under salt and IV of chance. */
export async function sealEdition(
  json: string,
  passphrase: string,
  expires: string | null,
): Promise<SealedEdition> {
  const head = { rounds, salt: chance(16), iv: chance(12), expires };
  const key = await deriveKey(passphrase, head);
  const sealed = await seal(new TextEncoder().encode(json), head, key);
  return {
    base64: Buffer.from(sealed).toString("base64"),
    passphrase,
    async open(base64) {
      const plain = await unseal(new Uint8Array(Buffer.from(base64, "base64")), key);
      if (plain === null) throw new Error("the encrypted part does not open with its passphrase");
      return Buffer.from(plain);
    },
  };
}
