import { localHost } from "../local_host.js";

/**
 * A module, as an address, that Framework's process loads first: its preview then answers this machine only, by a name of its own
 * (`local_host.ts`), to no page of somebody else that opens a socket, and no address that cannot be decoded, which would end it.
 */
export const guardPreview =
  "data:text/javascript," +
  encodeURIComponent(`
import { Server } from "node:http";
const isLocal = (host) => ${localHost}.test(host);
function isWelcome(type, { url, headers: { host, origin } }) {
  try {
    decodeURIComponent(url.split("?")[0]);
    const isOurs = type !== "upgrade" || origin === undefined || isLocal(new URL(origin).host);
    return isOurs && (host === undefined || isLocal(host));
  } catch {
    return false;
  }
}
const { emit } = Server.prototype;
Server.prototype.emit = function (type, request, ...rest) {
  if ((type !== "request" && type !== "upgrade") || isWelcome(type, request))
    return emit.call(this, type, request, ...rest);
  if (type === "request") rest[0].writeHead(403).end("for this machine only");
  else rest[0].end("HTTP/1.1 403 Forbidden\\r\\n\\r\\n");
  return true;
};`);
