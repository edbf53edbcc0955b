import type { NodeRecord } from '../../model/schema/record.ts';
import { wordTitle } from '../words.ts';

/** The kinds of legal persons, in the order of the sheet; community organisations are filed, not registered. */
const TYPES = ['association', 'foundation', 'serviceInstitution'];

export const COLUMNS = [
  { id: 'total', title: { zh: '合计', en: 'Total' } },
  ...TYPES.map((id) => ({ id, title: wordTitle('orgType', id) })),
];

const typeOf = ({ fields }: NodeRecord): string | undefined =>
  typeof fields['orgType'] === 'string' ? fields['orgType'] : undefined;

/** A registered organisation, as far as its type says; of an unknown type: in the total alone. */
export const isLegalPerson = (organization: NodeRecord): boolean => {
  const type = typeOf(organization);
  return type === undefined || TYPES.includes(type);
};

export const isInColumn = (organization: NodeRecord, column: string): boolean =>
  column === 'total' || typeOf(organization) === column;
