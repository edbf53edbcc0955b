import { COMMUNITIES } from './communities.ts';
import { ORGANIZATIONS } from './organizations/rows.ts';
import { COMMITTEE } from './party-organizations/rows.ts';
import { SAMPLE_UNITS, UNION } from './units.ts';

const names = new Map<string, string>([
  ...ORGANIZATIONS.map((each) => [each.id, each.shortNames[0] ?? each.name] as const),
  ...COMMUNITIES.map((each) => [each.id, each.name] as const),
  ...SAMPLE_UNITS.map((each) => [each.id, each.name] as const),
  [UNION, '社会组织工会'],
  [COMMITTEE, '区社会组织党委'],
]);

/** A body's short name for use inside a made-up title, which carries the mark 示例 itself. */
export function plainName(id: string): string {
  const name = names.get(id);
  if (name === undefined) throw new Error(`no name for ${id}`);
  return name.replace(/^示例·/, '');
}
