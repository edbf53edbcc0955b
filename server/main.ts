import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { destination, pino } from 'pino';
import { StartError } from '../graph/engines/start-error.ts';
import { seedCommands } from '../seed/build.ts';
import { readConfig } from './config.ts';
import { type Running, run } from './run.ts';

/** An opening or a close that hangs must not keep the terminal. */
const CLOSE_WITHIN_MS = 2_500;
/** As a shell reports a program that an interrupt ended: opening leaves nothing half-written behind. */
const INTERRUPTED = 130;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel, base: null }, destination({ fd: 2, sync: true }));
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const stop = new AbortController();
  let running: Running | undefined;
  const close = (server: Running): void => {
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'closing failed');
        process.exit(1);
      },
    );
  };
  const end = (): void => {
    if (stop.signal.aborted) return;
    stop.abort();
    setTimeout(() => process.exit(running ? 1 : INTERRUPTED), CLOSE_WITHIN_MS).unref();
    if (running) close(running);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  try {
    running = await run(config, {
      log,
      version: manifest.version,
      pageFolder: fileURLToPath(new URL('../dist', import.meta.url)),
      stopped: stop.signal,
      seedCommands,
    });
  } catch (error) {
    if (error === stop.signal.reason) process.exit(0);
    throw error;
  }
  // It came too late to be seen while opening.
  if (stop.signal.aborted) return close(running);
  process.stdout.write(`ready ${running.link}\n`);
}

main().catch((error: unknown) => {
  const said =
    error instanceof StartError
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
  process.stderr.write(`${said}\n`);
  process.exit(1);
});
