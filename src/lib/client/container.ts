import { clearLength, headBytes, headOf, type Bytes, type ContainerHead } from "./container_head.js";

/** Rounds that a passphrase goes through here: as many as OWASP asks of PBKDF2 with SHA-256. */
export const rounds = 600_000;

/**
 * The key of a passphrase; its letters are taken in their composed form (NFC), however a keyboard writes them. It cannot be read
 * out again unless `isExtractable`.
 */
export async function deriveKey(
  passphrase: string,
  { salt, rounds }: Pick<ContainerHead, "salt" | "rounds">,
  { isExtractable = false }: { isExtractable?: boolean } = {},
): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase.normalize("NFC"));
  const base = await crypto.subtle.importKey("raw", bytes, "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds },
    base,
    { name: "AES-GCM", length: 256 },
    isExtractable,
    ["encrypt", "decrypt"],
  );
}

/** A key from the 32 bytes that an extractable one gave. */
export function keyFrom(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
}

/** Encrypts bytes into a container. */
export async function seal(plain: Bytes, head: ContainerHead, key: CryptoKey): Promise<Bytes> {
  const clear = headBytes(head);
  const hidden = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv: head.iv, additionalData: clear },
    key,
    plain,
  );
  const sealed = new Uint8Array(clear.length + hidden.byteLength);
  sealed.set(clear);
  sealed.set(new Uint8Array(hidden), clear.length);
  return sealed;
}

/** Decrypts a container; null where the key is another's or a single byte was changed, of the head too: these look alike. */
export async function unseal(sealed: Bytes, key: CryptoKey): Promise<Bytes | null> {
  const { iv } = headOf(sealed);
  const clear = sealed.slice(0, clearLength);
  return crypto.subtle
    .decrypt({ name: "AES-GCM", iv, additionalData: clear }, key, sealed.slice(clearLength))
    .then((plain) => new Uint8Array(plain))
    .catch(() => null);
}
