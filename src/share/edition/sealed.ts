import { deriveKey, unseal } from "../../lib/client/container.js";
import { headOf, type Bytes, type ContainerHead } from "../../lib/client/container_head.js";
import type { EditionData } from "../edition_data.js";

/** What may be read of an encrypted edition without its passphrase, and the way to the rest: null where the passphrase is not it. */
export function opener(bytes: Bytes): {
  head: ContainerHead;
  unlock(passphrase: string): Promise<EditionData | null>;
} {
  const head = headOf(bytes);
  return {
    head,
    async unlock(passphrase) {
      const plain = await unseal(bytes, await deriveKey(passphrase, head));
      return plain && (JSON.parse(new TextDecoder().decode(plain)) as EditionData);
    },
  };
}
