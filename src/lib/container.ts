/**
 * The container of encrypted bytes, version 1, the same in Node and in a browser (docs/share.md): a head of 48 bytes in the
 * clear (`KLPE`, version, way of making the key, rounds, salt, IV, last day), then AES-256-GCM with its tag, bound to the head.
 */
export interface ContainerHead {
  /** Rounds of PBKDF2 with SHA-256 by which a passphrase becomes the key. */
  rounds: number;
  /** 16 bytes of chance. */
  salt: Bytes;
  /** 12 bytes of chance, never twice with one key. */
  iv: Bytes;
  /** Last day on which it may be read, yyyy-mm-dd. */
  expires: string | null;
}

export type Bytes = Uint8Array<ArrayBuffer>;

/** Rounds that a passphrase goes through here: as many as OWASP asks of PBKDF2 with SHA-256. */
export const rounds = 600_000;

const magic = "KLPE";
const version = 1;
const pbkdf2Sha256 = 1;
const at = { version: 4, way: 5, rounds: 6, salt: 10, iv: 26, expires: 38, end: 48 };

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

/** What stands in the clear before a container's encrypted bytes. Throws where they are no container of this version. */
export function headOf(sealed: Bytes): ContainerHead {
  if (sealed.length < at.end || ascii(sealed.subarray(0, 4)) !== magic)
    throw new Error("these bytes are no container");
  if (sealed[at.version] !== version || sealed[at.way] !== pbkdf2Sha256)
    throw new Error(`containers of version ${sealed[at.version]} cannot be opened`);
  const day = sealed.subarray(at.expires, at.end);
  return {
    rounds: new DataView(sealed.buffer, sealed.byteOffset).getUint32(at.rounds),
    salt: sealed.slice(at.salt, at.iv),
    iv: sealed.slice(at.iv, at.expires),
    expires: day[0] === 0 ? null : ascii(day),
  };
}

/** Decrypts a container; null where the key is another's or a single byte was changed, of the head too: these look alike. */
export async function unseal(sealed: Bytes, key: CryptoKey): Promise<Bytes | null> {
  const { iv } = headOf(sealed);
  const clear = sealed.slice(0, at.end);
  return crypto.subtle
    .decrypt({ name: "AES-GCM", iv, additionalData: clear }, key, sealed.slice(at.end))
    .then((plain) => new Uint8Array(plain))
    .catch(() => null);
}

function headBytes({ rounds, salt, iv, expires }: ContainerHead): Bytes {
  if (salt.length !== 16 || iv.length !== 12)
    throw new Error("a container takes a salt of 16 bytes and an IV of 12");
  const head = new Uint8Array(at.end);
  head.set(new TextEncoder().encode(magic));
  head[at.version] = version;
  head[at.way] = pbkdf2Sha256;
  new DataView(head.buffer).setUint32(at.rounds, rounds);
  head.set(salt, at.salt);
  head.set(iv, at.iv);
  if (expires !== null) head.set(new TextEncoder().encode(expires), at.expires);
  return head;
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
