import { request as ask, createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

export type ProxySettings = {
  /** The path under which it shows the server; '' its root. */
  readonly path?: string;
  /** Whether it takes the path away, as nginx does with `proxy_pass http://…/;`. */
  readonly strips?: boolean;
};

/** What it does with a WebSocket. */
type WebSockets = 'pass' | 'refuse' | 'hang' | { readonly endAfterMs: number };

export type ReverseProxy = {
  readonly address: string;
  webSockets: WebSockets;
  /** How many requests it passed by each transport of the socket, and how many upgrades it was asked for. */
  readonly seen: { polls: number; upgrades: number };
  /** Ends the WebSockets that are open. */
  cut(): void;
  close(): Promise<void>;
};

/** A reverse proxy before a server on this machine. */
export async function startProxy(target: string, settings: ProxySettings = {}): Promise<ReverseProxy> {
  const { path = '', strips = true } = settings;
  const { hostname, port } = new URL(target);
  const host = `${hostname}:${port}`;
  const open = new Set<Duplex>();
  const upgraded = new Set<Duplex>();
  const seen = { polls: 0, upgrades: 0 };
  const pathOf = ({ url = '/' }: IncomingMessage): string | undefined => {
    if (!url.startsWith(`${path}/`)) return undefined;
    return strips ? url.slice(path.length) : url;
  };
  const proxy = createServer((request, response) => {
    const to = pathOf(request);
    if (to === undefined) {
      // What the proxy shows at its other paths is no page of ours.
      response.writeHead(404, { 'content-type': 'text/plain' }).end('another program');
      return;
    }
    if (to.includes('transport=polling')) seen.polls += 1;
    const { method, headers } = request;
    const passed = ask({ hostname, port, method, path: to, headers: { ...headers, host } });
    passed.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.destroy());
    response.on('close', () => passed.destroy());
    request.pipe(passed);
  });
  proxy.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => {});
  });
  const self: ReverseProxy = {
    address: '',
    webSockets: 'pass',
    seen,
    cut() {
      for (const socket of upgraded) socket.destroy();
    },
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
  proxy.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    seen.upgrades += 1;
    const to = pathOf(request);
    if (to === undefined || self.webSockets === 'refuse') {
      socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    if (self.webSockets === 'hang') return;
    const onward = connect(Number(port), hostname, () => {
      const headers = { ...request.headers, host };
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}`);
      onward.write(`${request.method} ${to} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    upgraded.add(socket);
    const end = () => {
      upgraded.delete(socket);
      socket.destroy();
      onward.destroy();
    };
    for (const each of [socket, onward]) each.on('close', end).on('error', end);
    if (typeof self.webSockets === 'object') setTimeout(end, self.webSockets.endAfterMs).unref();
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  Object.assign(self, { address: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` });
  return self;
}
