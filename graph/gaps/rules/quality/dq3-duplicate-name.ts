import { z } from 'zod';
import { folded } from '../../../search/folded.ts';
import type { ProjectedName, Projection } from '../../projection.ts';
import { defineWholeRule, type WholeVerdict } from '../../rule.ts';
import { words } from '../../words/verdict.ts';

/**
 * Records that share a name, a present one with a present or a former one; two that came out of one share a former name
 * honestly. Deregistered organisations are left out: another may bear the name since.
 */
function sharing({ names, bodies }: Pick<Projection, 'names' | 'bodies'>): ProjectedName[][] {
  const byKey = new Map<string, ProjectedName[]>();
  for (const each of names) {
    if (bodies.get(each.id)?.isNormal === false) continue;
    // As names are compared: NFKC makes widths one; spaces, brackets and other signs go.
    const { text } = folded(each.name);
    if (text !== '') push(byKey, `${each.kind} ${text}`, each);
  }
  return [...byKey.values()].filter(
    (group) => new Set(group.map(({ id }) => id)).size > 1 && group.some(({ isFormer }) => !isFormer),
  );
}

/**
 * Groups that have a record in common are one, so that no record stands in two findings. Union-find with path halving,
 * so that it stays linear, nearly, in the number of names.
 *
 * Source: R. Tarjan, J. van Leeuwen, “Worst-case analysis of set union algorithms”, Journal of the ACM 31 (2), 1984.
 */
function merged(groups: readonly (readonly ProjectedName[])[]): ProjectedName[][] {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let at = id;
    for (let up = parents.get(at) ?? at; up !== at; up = parents.get(at) ?? at) {
      parents.set(at, parents.get(up) ?? up);
      at = up;
    }
    return at;
  };
  for (const [first, ...others] of groups)
    for (const other of others) if (first) parents.set(rootOf(other.id), rootOf(first.id));
  const wholes = new Map<string, ProjectedName[]>();
  for (const each of groups.flat()) push(wholes, rootOf(each.id), each);
  return [...wholes.values()];
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

/** Names that a sentence lists; more are counted only. */
const MOST_SHOWN = 5;

function duplicate(group: readonly ProjectedName[]): WholeVerdict['findings'][number] {
  // Of each record the name that comes first.
  const byId = new Map([...group].reverse().map((each) => [each.id, each]));
  const subjects = [...byId.keys()].sort();
  const shown = subjects.slice(0, MOST_SHOWN).flatMap((id) => byId.get(id) ?? []);
  const isMore = subjects.length > shown.length;
  const said = (language: 'zh' | 'en'): string => {
    const names = shown.map(({ name, isFormer }) => {
      const former = language === 'zh' ? '曾用名' : 'formerly ';
      return isFormer ? `${former}“${name}”` : `“${name}”`;
    });
    if (language === 'zh') return `${names.join('、')}${isMore ? '等' : ''}`;
    return `${names.join(', ')}${isMore ? ' and others' : ''}`;
  };
  return {
    outcome: 'finding',
    subjects,
    why: words(
      `${subjects.length}条记录名称相同：${said('zh')}，可能是同一个。`,
      `${subjects.length} records share a name: ${said('en')}; they may be the same.`,
    ),
    path: { nodes: subjects, relations: subjects.slice(1).map(() => '') },
    firstStep: { label: words('核对记录', 'Compare the records'), do: 'open', id: subjects[1] ?? '' },
  };
}

export const duplicateName = defineWholeRule({
  id: 'DQ3',
  title: words('名称重复', 'Duplicate name'),
  explain: words(
    '同一种类的几条记录，不计全半角、空格和括号时名称相同，或一条的名称是另一条的曾用名。已注销的不计。',
    'Records of one kind whose names are the same but for width, spaces and brackets, or of which one bears the former name of another. Deregistered ones do not count.',
  ),
  severity: 'medium',
  scope: 'workspace',
  reads: ['names', 'bodies'],
  params: z.strictObject({}),
  judge(projection) {
    const groups = merged(sharing(projection));
    return {
      looked: new Set(projection.names.map(({ id }) => id)).size,
      findings: groups
        .map(duplicate)
        .sort((a, b) => ((a.subjects[0] ?? '') < (b.subjects[0] ?? '') ? -1 : 1)),
      unknown: [],
    };
  },
});
