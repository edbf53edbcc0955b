// `npm run dev`: the server restarts and the page reloads on change. The page is served by Vite, which passes what
// belongs to the server on to it; the printed link is therefore Vite's.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { endWithParent } from './end-with-parent.mjs';
import { prepare, root, say } from './prepare.mjs';

const pagePort = 5173;
const serverPort = 5181;
const pageAddress = `http://127.0.0.1:${pagePort}`;

if (process.env.npm_lifecycle_event === 'dev') endWithParent();
await prepare({ next: develop, isBuilt: false });

async function develop() {
  const environment = { ...process.env, PUBLIC_URL: pageAddress, PORT: String(serverPort) };
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const server = spawn(process.execPath, [tsx, 'watch', '--clear-screen=false', 'server/main.ts'], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill('SIGTERM'));
  server.once('exit', (code) => process.exit(code ?? 0));

  createInterface(server.stdout).once('line', async (line) => {
    const link = new URL(line.replace(/^ready /, ''));
    await servePage(`http://127.0.0.1:${serverPort}`);
    say(`\n${pageAddress}/${link.search}\n`);
  });
}

/** @param {string} target where the server listens */
async function servePage(target) {
  const { createServer } = await import('vite');
  // The token's redirect leads back to `/`, which is Vite's again.
  const proxy = {
    '/api': target,
    '/healthz': target,
    '^/\\?token=': target,
    '/socket.io': { target, ws: true },
  };
  const page = await createServer({
    configFile: join(root, 'vite.config.ts'),
    server: { host: '127.0.0.1', port: pagePort, strictPort: true, proxy },
  });
  await page.listen();
}
