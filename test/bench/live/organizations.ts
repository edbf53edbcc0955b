import type { Atlas } from '../atlas.ts';
import type { Named } from './editors.ts';
import type { Place } from './seat.ts';

/** Organisations that are renamed to and fro. */
const RENAMED = 40;

type Snapshot = Place['held'] & {
  readonly nodes: readonly {
    readonly id: string;
    readonly kind: string;
    readonly fields: { readonly name: string };
  }[];
};

/** Some organisations with their names, and what everybody holds once they know them. */
export async function organizationsOf(
  atlas: Atlas,
): Promise<Pick<Place, 'held'> & { readonly organizations: readonly Named[] }> {
  const { incarnation, seq, mark, nodes }: Snapshot = (await atlas.get('/snapshot')).json;
  const organizations = nodes
    .filter(({ kind }) => kind === 'SocialOrganization')
    .slice(0, RENAMED)
    .map(({ id, fields }) => ({ id, name: fields.name }));
  return { held: { incarnation, seq, mark }, organizations };
}
