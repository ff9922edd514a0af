/** Names by which a browser on this machine asks it. */
export const localHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/**
 * Whether a request came by a name of this machine: a page of somebody else can let its own name lead here, and would then read
 * answers as its own. Who names no host at all is no browser.
 */
export function isLocalHost(host: string | undefined): boolean {
  return host === undefined || localHost.test(host);
}
