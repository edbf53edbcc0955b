import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A network between a server and those who come by `address`, which a test can hold up. */
export async function openTap(port: number) {
  const pairs = new Set<{ readonly near: Socket; readonly far: Socket }>();
  let isDead = false;
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    const pair = { near, far };
    pairs.add(pair);
    near.on('data', (data) => isDead || far.write(data));
    far.on('data', (data) => isDead || near.write(data));
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('error', () => {});
      one.on('close', () => {
        if (!isDead) other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const all = (change: (far: Socket) => void): void => {
    for (const { far } of pairs) change(far);
  };
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Nothing comes from the server any more, and nobody takes it from there. */
    hold: () => all((far) => far.pause()),
    release: () => all((far) => far.resume()),
    /** Everything that is sent vanishes, and nobody is told. Resolves when the server has closed its side. */
    async vanish(): Promise<void> {
      isDead = true;
      await Promise.all(
        [...pairs].map(({ far }) => new Promise<void>((resolve) => void far.once('close', () => resolve()))),
      );
    },
    close(): void {
      for (const { near, far } of pairs) {
        near.destroy();
        far.destroy();
      }
      server.close();
    },
  };
}
