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

/** Bytes that Web Crypto takes and gives. */
export type Bytes = Uint8Array<ArrayBuffer>;

const magic = "KLPE";
const version = 1;
const pbkdf2Sha256 = 1;
const at = { version: 4, way: 5, rounds: 6, salt: 10, iv: 26, expires: 38, end: 48 };

/** Rounds beyond which a head was changed: a browser would stretch the passphrase for minutes, or hours. */
const mostRounds = 10_000_000;

/** Bytes that a head takes. */
export const clearLength = at.end;

/** What stands in the clear before a container's encrypted bytes. Throws where they are no container of this version, or were changed. */
export function headOf(sealed: Bytes): ContainerHead {
  if (sealed.length < at.end || ascii(sealed.subarray(0, 4)) !== magic)
    throw new Error("these bytes are no container");
  if (sealed[at.version] !== version || sealed[at.way] !== pbkdf2Sha256)
    throw new Error(`containers of version ${sealed[at.version]} cannot be opened`);
  const day = ascii(sealed.subarray(at.expires, at.end));
  const rounds = new DataView(sealed.buffer, sealed.byteOffset).getUint32(at.rounds);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  if (rounds === 0 || rounds > mostRounds || !(isDay || /^\0+$/.test(day)))
    throw new Error("the head of this container was changed");
  return {
    rounds,
    salt: sealed.slice(at.salt, at.iv),
    iv: sealed.slice(at.iv, at.expires),
    expires: isDay ? day : null,
  };
}

/** A head as it stands before the encrypted bytes. Throws where salt or IV have another length. */
export function headBytes({ rounds, salt, iv, expires }: ContainerHead): Bytes {
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
