/**
 * Which folder may import what, and where to go instead. Folders are matched by the start of a path from the
 * repository's root; a package by its name. The first rule that forbids an import is reported.
 */
interface ImportRule {
  readonly id: string;
  readonly forbids: (from: string, to: string) => boolean;
  readonly instead: string;
}

const PROJECT = /^(server|web|graph|seed|test)\//;

function isIn(path: string, ...folders: string[]): boolean {
  return folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
}

function featureOf(path: string): string | undefined {
  return /^web\/features\/([^/]+)/.exec(path)?.[1]?.replace(/\.tsx?$/, '');
}

/** `to` is a path in the repository, or a package's name. Tests may import anything. */
export const importRules: readonly ImportRule[] = [
  {
    id: 'model-imports-zod-only',
    forbids: (from, to) => isIn(from, 'graph/model') && !isIn(to, 'graph/model') && to !== 'zod',
    instead: 'graph/model is pure and runs in the browser too: pass clock, ids and data in as arguments',
  },
  {
    id: 'graph-imports-nothing-above',
    forbids: (from, to) => isIn(from, 'graph') && PROJECT.test(to) && !isIn(to, 'graph'),
    instead: 'graph is the bottom: take what you need as an argument, or move it into graph',
  },
  {
    id: 'graph-has-no-edge',
    forbids: (from, to) => isIn(from, 'graph') && isIn(to, 'express', 'socket.io', 'react', 'react-dom'),
    instead: 'HTTP and sockets belong to server/http and server/live, the page to web',
  },
  {
    id: 'web-imports-model-only',
    forbids: (from, to) => isIn(from, 'web') && PROJECT.test(to) && !isIn(to, 'web', 'graph/model'),
    instead: 'the page knows graph/model alone: put what both sides share there, or ask the server for it',
  },
  {
    id: 'web-features-stay-apart',
    forbids: (from, to) => {
      const [own, other] = [featureOf(from), featureOf(to)];
      return own !== undefined && other !== undefined && own !== other;
    },
    instead:
      'features do not know one another: put what they share into web/records, web/ui, web/state or web/live',
  },
  {
    id: 'web-app-is-the-top',
    forbids: (from, to) =>
      isIn(from, 'web/features', 'web/records', 'web/state', 'web/ui', 'web/canvas', 'web/live') &&
      isIn(to, 'web/app'),
    instead: 'web/app puts the page together: shared state lives in web/state',
  },
  {
    id: 'web-records-under-features',
    forbids: (from, to) =>
      (isIn(from, 'web/records') && isIn(to, 'web/features')) ||
      (isIn(from, 'web/state', 'web/ui', 'web/canvas', 'web/live') &&
        isIn(to, 'web/records', 'web/features')),
    instead: 'web/records draws records for several features out of web/state and web/ui, which know neither',
  },
  {
    id: 'web-imports-no-node',
    forbids: (from, to) => isIn(from, 'web') && to.startsWith('node:'),
    instead: 'the page runs in a browser: let the server do it',
  },
  {
    id: 'server-imports-no-page',
    forbids: (from, to) => isIn(from, 'server') && isIn(to, 'web', 'test'),
    instead: 'what server and page share lies in graph/model',
  },
  {
    id: 'server-main-alone-imports-seed',
    forbids: (from, to) => isIn(from, 'server') && from !== 'server/main.ts' && isIn(to, 'seed'),
    instead: 'server/main.ts fills an empty store; take the result as an argument',
  },
  {
    id: 'seed-imports-graph-only',
    forbids: (from, to) => isIn(from, 'seed') && PROJECT.test(to) && !isIn(to, 'graph', 'seed'),
    instead: 'seed writes through graph/commands',
  },
  {
    id: 'engines-own-the-databases',
    forbids: (from, to) => !isIn(from, 'graph/engines') && isIn(to, 'neo4j-driver', '@grafeo-db/js'),
    instead: 'only graph/engines speaks to a database: use its contract',
  },
  {
    id: 'web-live-owns-the-socket',
    forbids: (from, to) => !isIn(from, 'web/live') && isIn(to, 'socket.io-client'),
    instead: 'only web/live speaks to the socket: dispatch a command',
  },
  {
    id: 'web-canvas-owns-cytoscape',
    forbids: (from, to) => !isIn(from, 'web/canvas') && isIn(to, 'cytoscape'),
    instead: 'only web/canvas draws: use what it exports',
  },
];

/** What is wrong with one import, as a sentence, or undefined. */
export function judgeImport(from: string, to: string): string | undefined {
  if (isIn(from, 'test')) return undefined;
  const broken = importRules.find((rule) => rule.forbids(from, to));
  return broken && `${from} must not import ${to} (${broken.id}): ${broken.instead}`;
}
