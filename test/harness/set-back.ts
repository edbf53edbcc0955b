import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * As when a whole machine is set back: the copy's files are written over those that are there, which stay the files they
 * were, so that nothing on the disk tells of it.
 */
export function setBack(folder: string, copy: string): void {
  const names = readdirSync(copy, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(copy.length));
  for (const name of names) writeFileSync(join(folder, name), readFileSync(join(copy, name)));
  rmSync(join(folder, 'graph.grafeo.wal'), { recursive: true, force: true });
}
