import { fileURLToPath } from 'node:url';
import type { ServerProcess } from './server-process.ts';

const probe = ['--import', fileURLToPath(new URL('loop-probe.mjs', import.meta.url))];

/** Arguments of Node for a server that can be asked for its longest turn. */
export const PROBED = [...probe, '--import', 'tsx', 'server/main.ts'];
/** For a process whose turns are a known piece of work; it says `done` when there were enough of them. */
export const KNOWN_TURNS = [...probe, fileURLToPath(new URL('known-turns.mjs', import.meta.url))];

export type Turn = { readonly processorMs: number; readonly clockMs: number };

const WITHIN_MS = 60_000;
const linesOf = ({ stderr }: ServerProcess): string[] => stderr.match(/^turn .*$/gm) ?? [];

/** The longest turn of a `PROBED` process's loop since it was asked last. */
export async function longestTurn(server: ServerProcess): Promise<Turn> {
  const before = linesOf(server).length;
  server.kill('SIGUSR2');
  const line = await server.until(WITHIN_MS, () => linesOf(server)[before]);
  return JSON.parse(line.slice('turn '.length)) as Turn;
}
