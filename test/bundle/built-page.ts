import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

interface BuiltFile {
  readonly name: string;
  readonly text: string;
  readonly gzippedBytes: number;
}

/** The built page, or undefined before the first build (`npm test` builds it beforehand). */
export function builtPage():
  | { readonly scripts: BuiltFile[]; readonly styles: BuiltFile[]; readonly first: BuiltFile[] }
  | undefined {
  if (!existsSync(join(dist, 'index.html'))) return undefined;
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const scripts = filesEndingIn('.js');
  return { scripts, styles: filesEndingIn('.css'), first: loadedBy(page, scripts) };
}

/** The map is asked for by the first script, in a turn of its own. */
const map = /^map-controller-/;

/** What the page's HTML asks for by itself, the map, and what those import statically: all that the first picture waits for. */
function loadedBy(page: string, scripts: readonly BuiltFile[]): BuiltFile[] {
  const loaded = new Set(scripts.filter(({ name }) => page.includes(name) || map.test(name)));
  for (const script of loaded) {
    for (const [, name] of script.text.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)["'`]/g)) {
      const imported = scripts.find((candidate) => candidate.name === name);
      if (imported) loaded.add(imported);
    }
  }
  return [...loaded];
}

function filesEndingIn(ending: string): BuiltFile[] {
  const assets = join(dist, 'assets');
  const names = existsSync(assets) ? readdirSync(assets).filter((name) => name.endsWith(ending)) : [];
  return names.map((name) => {
    const bytes = readFileSync(join(assets, name));
    return { name, text: bytes.toString('utf8'), gzippedBytes: gzipSync(bytes).length };
  });
}
