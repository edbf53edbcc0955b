import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { destination, pino } from 'pino';
import { StartError } from '../graph/engines/start-error.ts';
import { seedCommands } from '../seed/build.ts';
import { readConfig } from './config.ts';
import { run } from './run.ts';

/** A close that hangs must not keep the terminal. */
const CLOSE_WITHIN_MS = 2_500;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel, base: null }, destination({ fd: 2, sync: true }));
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const running = await run(config, {
    log,
    version: manifest.version,
    pageFolder: fileURLToPath(new URL('../dist', import.meta.url)),
    seedCommands,
  });
  let isEnding = false;
  const end = (): void => {
    if (isEnding) return;
    isEnding = true;
    setTimeout(() => process.exit(1), CLOSE_WITHIN_MS).unref();
    running.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'closing failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
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
