import { networkInterfaces } from 'node:os';

/** This machine's addresses in its local network. */
export const lanAddresses = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter((each) => !each.internal && each.family === 'IPv4')
    .map((each) => each.address);

/** The path under which a proxy shows the page, without its last slash; '' its root. */
export const pathOf = (publicUrl: string | undefined): string =>
  publicUrl ? new URL(publicUrl).pathname.replace(/\/$/, '') : '';

/**
 * The Host values (host:port, lower case) under which this server answers: loopback, what HOST names, its LAN
 * addresses where it listens to them, and the public address. Any other is refused, so that no foreign name can be pointed at it (DNS rebinding).
 */
export function allowedHosts(
  port: number,
  host: string,
  isOpenToNetwork: boolean,
  publicUrl: string | undefined,
): Set<string> {
  const own = host.includes(':') ? `[${host}]` : host.toLowerCase();
  const names = ['localhost', '127.0.0.1', '[::1]', own, ...(isOpenToNetwork ? lanAddresses() : [])];
  const hosts = new Set(names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`])));
  if (publicUrl) hosts.add(new URL(publicUrl).host.toLowerCase());
  return hosts;
}
