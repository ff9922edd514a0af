import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Fault } from "./lib/fault.js";
import { isLocalHost } from "./local_host.js";
import { respond } from "./serve_file.js";
import type { Manner } from "./serve_file.js";

/** How a folder is served. */
export interface ServeOptions extends Partial<Omit<Manner, "isLocal">> {
  host?: string;
  /** 0 takes any free port; absent: 3000, or the next one that is free. */
  port?: number;
}

/** A running server. */
export interface Served {
  /** Address of the start page. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder of static files over http: clean addresses (`/customer` is `customer.html`), ranges, ETags, compression.
 * Throws a Fault where the port that was asked for is taken.
 */
export async function serve(folder: string, options: ServeOptions = {}): Promise<Served> {
  const { host = "127.0.0.1", port, basePath = "/", ranges = true, compression = true } = options;
  const isLocal = isLocalHost(host);
  const server = createServer((request, response) => {
    respond(request, response, folder, { basePath, ranges, compression, isLocal });
  });
  const taken = await listen(server, host, port);
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${taken}${basePath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A free port: the one asked for, else the first from 3000. Throws a Fault where the one asked for is taken. */
export async function findPort(host: string, asked?: number): Promise<number> {
  const server = createServer();
  const port = await listen(server, host, asked);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listen(server: Server, host: string, asked: number | undefined): Promise<number> {
  for (let port = asked ?? 3000; ; port += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, host, () => {
          server.off("error", reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === "EADDRINUSE" && asked === undefined && port < 3100) continue;
      throw new Fault(
        "port",
        `cannot listen on port ${port} of ${host} (${code}): choose another with --port, or --port 0 for any that is free`,
      );
    }
  }
}
