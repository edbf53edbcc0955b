/** A folder with one subject. Its files import one another, the rooms and packages of `may`, and nothing else. */
type Room = {
  readonly path: string;
  /** What is found here, as ARCHITECTURE.md says it. */
  readonly holds: string;
  /** Rooms (with all that lies below them) and packages. */
  readonly may: readonly string[];
};

/**
 * The rooms from the ground up, each over those that it may import. This list is what `npm run imports` checks and what
 * ARCHITECTURE.md prints; the room of a file is the longest path that it begins with.
 */
export const ROOMS: readonly Room[] = [
  {
    path: 'graph/model/schema',
    holds:
      'kinds, relations, vocabularies, fields and their zod schemas, days, failures; like all of `graph/model`, isomorphic',
    may: ['zod'],
  },
  { path: 'graph/model/log', holds: 'events and entries', may: ['graph/model/schema', 'zod'] },
  {
    path: 'graph/model/view',
    holds: '`View`: records by id, kind, relation and way; `apply`, `fork`; walks',
    may: ['graph/model/schema', 'graph/model/log'],
  },
  {
    path: 'graph/model/terms',
    holds: 'what the words mean: signed, in force, hosts, posts, home, coverage, names, the workspace’s day',
    may: ['graph/model/schema', 'graph/model/view'],
  },
  {
    path: 'graph/model/commands',
    holds: 'commands, each with its `decide`',
    may: ['graph/model/schema', 'graph/model/log', 'graph/model/view', 'graph/model/terms', 'zod'],
  },
  {
    path: 'graph/model/words',
    holds: 'what acts, entries, values and records are called, in both languages',
    may: [
      'graph/model/schema',
      'graph/model/log',
      'graph/model/view',
      'graph/model/terms',
      'graph/model/commands',
    ],
  },
  {
    path: 'graph/model/answers',
    holds: 'findings and figures, as the server answers them',
    may: ['graph/model/schema', 'graph/model/commands', 'zod'],
  },
  {
    path: 'graph/model/tab-view',
    holds: 'what a tab shows: one value, its bounds, its address',
    may: ['graph/model/schema', 'graph/model/terms', 'graph/model/answers', 'zod'],
  },
  {
    path: 'graph/model/wire',
    holds: 'the live protocol, its bounds, what JSON may come in',
    may: ['graph/model/schema', 'graph/model/log', 'graph/model/commands', 'graph/model/answers', 'zod'],
  },
  {
    path: 'graph/engines',
    holds: 'the contract, Neo4j, the embedded engine, queries, the row ↔ record codec',
    may: ['graph/model', 'zod', 'neo4j-driver', '@grafeo-db/js', 'node:'],
  },
  {
    path: 'graph/store',
    holds: 'an engine with its log: journal, checkpoints, clients, `openStore`',
    may: ['graph/engines', 'graph/model', 'zod', 'node:'],
  },
  { path: 'graph/search', holds: 'names in memory', may: ['graph/model', 'pinyin-pro', 'opencc-js'] },
  {
    path: 'graph/replica',
    holds:
      'the graph in memory as of a seq, the feed that brings it forward, names, when to keep checkpoints',
    may: ['graph/store', 'graph/engines', 'graph/search', 'graph/model'],
  },
  {
    path: 'graph/commands',
    holds: '`decideGroup`, the one writer, `fill`',
    may: ['graph/store', 'graph/engines', 'graph/model', 'zod', 'node:'],
  },
  { path: 'graph/layout', holds: 'places of the whole district', may: ['graph/model', 'd3-force'] },
  {
    path: 'graph/gaps',
    holds: 'rules by subject, their words, the scan over a graph in memory',
    may: ['graph/model', 'graph/search', 'zod', 'node:'],
  },
  {
    path: 'graph/reports',
    holds:
      'the article’s figures, the statutory sheet, charts; each number kept until what it read is touched',
    may: ['graph/gaps', 'graph/model'],
  },
  {
    path: 'seed',
    holds: 'the article’s graph, the generator, the stories of the rules; all as commands',
    may: ['graph', 'zod', 'node:'],
  },
  {
    path: 'server',
    holds: '`main.ts` (environment, port) → `run.ts`, which puts the rooms below together',
    may: ['graph', 'express', 'pino', 'vite', 'tsx', 'zod', 'node:'],
  },
  {
    path: 'server/board',
    holds: 'gaps, figures and charts for everybody, in a thread with a replica of its own',
    may: ['graph', 'zod', 'tsx', 'node:'],
  },
  {
    path: 'server/access',
    holds: 'who may enter, keys, cookies; how often who may do what',
    may: ['graph/engines', 'graph/model', 'cookie', 'zod', 'node:'],
  },
  {
    path: 'server/live',
    holds: 'commit in groups, catch-up, the socket’s end of the protocol',
    may: ['graph', 'server/access', 'server/board', 'socket.io', 'ws', 'zod', 'node:'],
  },
  {
    path: 'server/http',
    holds: '`/api/v1` and its description, snapshots, the page',
    may: ['graph', 'server/access', 'server/board', 'server/live', 'express', 'helmet', 'zod', 'node:'],
  },
  { path: 'web/texts', holds: 'the page’s words', may: ['graph/model', 'i18next'] },
  {
    path: 'web/live',
    holds: 'the socket, predictions, HTTP, what is unsent and outlives the page',
    may: ['graph/model', 'socket.io-client', 'idb-keyval'],
  },
  {
    path: 'web/ui',
    holds: 'controls without knowledge of the graph’s state',
    may: ['graph/model', 'web/live', 'web/texts', 'react', 'react-dom', 'lucide-react'],
  },
  {
    path: 'web/canvas',
    holds: 'drawing (pure), painting, gestures; Cytoscape',
    may: ['graph/model', 'web/live', 'web/texts', 'web/ui', 'react', 'cytoscape'],
  },
  {
    path: 'web/state',
    holds: 'what this tab shows, answers of the server; no components',
    may: [
      'graph/model',
      'web/canvas',
      'web/live',
      'web/texts',
      'web/ui',
      'react',
      'zustand',
      '@tanstack/react-query',
    ],
  },
  {
    path: 'web/records',
    holds: 'what several features say of a record: pickers, sources, tags, a form’s sheet',
    may: ['graph/model', 'web/state', 'web/live', 'web/texts', 'web/ui', 'react'],
  },
  {
    path: 'web/features',
    holds: 'one folder a feature, which know nothing of one another',
    may: [
      'graph/model',
      'web/canvas',
      'web/live',
      'web/records',
      'web/state',
      'web/texts',
      'web/ui',
      'react',
      'react-dom',
      'lucide-react',
      'echarts',
      'zustand',
      '@tanstack/react-query',
    ],
  },
  {
    path: 'web',
    holds: '`main.tsx` and `app`, the shell over all of these',
    may: ['graph/model', 'react', 'react-dom', 'lucide-react'],
  },
];

const isIn = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** The room of a file; undefined: it lies in none. */
export const roomOf = (path: string): Room | undefined =>
  ROOMS.filter((room) => isIn(path, room.path)).sort((a, b) => b.path.length - a.path.length)[0];

/** Whether a room lets its files import something: a path in the repository, or a package’s name. */
export function mayImport(room: Room, to: string): boolean {
  const there = roomOf(to);
  if (there === room) return true;
  // The shell puts its own rooms together; parts of one subject know one another.
  if (
    there &&
    (isIn(there.path, room.path) || (isIn(room.path, 'graph/model') && isIn(there.path, 'graph/model')))
  )
    return true;
  return room.may.some((each) => (each === 'node:' ? to.startsWith(each) : isIn(to, each)));
}
