import type { Bytes } from "./container_head.js";

/** The bytes that a text in base64 stands for, blanks around it aside. Throws where it is none. */
export function bytesOf(base64: string): Bytes {
  return Uint8Array.from(atob(base64.trim()), (letter) => letter.charCodeAt(0));
}
