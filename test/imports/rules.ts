import { mayImport, roomOf } from './rooms.ts';

/** What the list of rooms cannot say. */
interface ImportRule {
  readonly id: string;
  readonly forbids: (from: string, to: string) => boolean;
  readonly instead: string;
}

const featureOf = (path: string): string | undefined =>
  /^web\/features\/([^/]+)/.exec(path)?.[1]?.replace(/\.tsx?$/, '');

/** `to` is a path in the repository, or a package's name. Tests may import anything. */
export const importRules: readonly ImportRule[] = [
  {
    id: 'features-stay-apart',
    forbids: (from, to) => {
      const [own, other] = [featureOf(from), featureOf(to)];
      return own !== undefined && other !== undefined && own !== other;
    },
    instead: 'features do not know one another: put what they share into web/records, web/state or web/ui',
  },
  {
    id: 'app-is-the-top',
    forbids: (from, to) =>
      from.startsWith('web/') && !/^web\/(app\/|main\.)/.test(from) && to.startsWith('web/app/'),
    instead: 'web/app puts the page together: shared state lives in web/state',
  },
  {
    id: 'main-alone-fills',
    forbids: (from, to) => from.startsWith('server/') && from !== 'server/main.ts' && to.startsWith('seed/'),
    instead: 'server/main.ts fills an empty store; take the result as an argument',
  },
  {
    id: 'only-what-the-room-may',
    forbids(from, to) {
      const room = roomOf(from);
      if (from === 'server/main.ts' && to.startsWith('seed/')) return false;
      // Styles and pictures lie beside what shows them; files at the root are made for tools.
      return room !== undefined && !/\.(css|svg|json)$/.test(to) && !mayImport(room, to);
    },
    instead: 'test/imports/rooms.ts says what each room may import: take it as an argument, or move it below',
  },
];

/** What is wrong with one import, as a sentence, or undefined. */
export function judgeImport(from: string, to: string): string | undefined {
  if (from.startsWith('test/')) return undefined;
  const broken = importRules.find((rule) => rule.forbids(from, to));
  return broken && `${from} must not import ${to} (${broken.id}): ${broken.instead}`;
}
