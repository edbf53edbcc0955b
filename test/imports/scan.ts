import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judgeImport } from './rules.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = ['server', 'web', 'graph', 'seed'];

/** `import … from 'x'`, `export … from 'x'`, `import 'x'` and `import('x')`, as the formatter writes them. */
const IMPORTS = /(?:^(?:import|export)\b[^'"`;]*?\bfrom\s*|^import\s*|\bimport\s*\(\s*)['"]([^'"]+)['"]/gm;

export function importsOf(source: string): string[] {
  return [...source.matchAll(IMPORTS)].map((match) => match[1] ?? '');
}

/** A relative import as a path from the repository's root; a package as it is. */
export function resolveImport(from: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier;
}

/** Every forbidden import of the project, one sentence each. */
export function scanImports(): string[] {
  return folders.flatMap(sourcesUnder).flatMap((file) =>
    importsOf(readFileSync(join(root, file), 'utf8')).flatMap((specifier) => {
      const complaint = judgeImport(file, resolveImport(file, specifier));
      return complaint ? [complaint] : [];
    }),
  );
}

function sourcesUnder(folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
      .map((path) => posix.join(folder, path.replaceAll('\\', '/')));
  } catch {
    return [];
  }
}
