import { type AddressInfo, createServer } from 'node:net';

/** A port that nobody listens to just now, for whoever has to name it before it is taken. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
