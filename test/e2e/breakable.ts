import type { BrowserContext } from 'playwright-core';

/** The socket of a context, which can be cut: pages are then not connected, and load all the same. */
export async function breakable(context: BrowserContext) {
  let isCut = false;
  const cuts = new Set<() => void>();
  await context.routeWebSocket(/socket\.io/, (socket) => {
    if (isCut) return void socket.close();
    const server = socket.connectToServer();
    cuts.add(() => {
      void server.close();
      void socket.close();
    });
  });
  return {
    cut(): void {
      isCut = true;
      for (const each of cuts) each();
      cuts.clear();
    },
    mend(): void {
      isCut = false;
    },
  };
}
