import { closeSync, openSync, writeSync } from 'node:fs';
import type { SeedCommand } from './record.ts';

/** Characters gathered before they are written. */
const BLOCK = 1_000_000;

/** Writes one command a line as they come; returns how many. Errors: those of the file system. */
export function writeLines(path: string, commands: Iterable<SeedCommand>): number {
  const file = openSync(path, 'w');
  try {
    let count = 0;
    let block = '';
    for (const command of commands) {
      count += 1;
      block += `${JSON.stringify(command)}\n`;
      if (block.length < BLOCK) continue;
      writeAll(file, block);
      block = '';
    }
    writeAll(file, block);
    return count;
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}
