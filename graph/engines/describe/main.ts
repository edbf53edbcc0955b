import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { graphPage } from './graph-page.ts';
import { grass } from './grass.ts';

/** `npm run graph-page`: writes what follows from the kinds for whoever looks at the database itself. */
const folder = fileURLToPath(new URL('../../../docs/', import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}graph-model.md`, graphPage());
writeFileSync(`${folder}atlas.grass`, grass());
