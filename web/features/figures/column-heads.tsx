import type { Title } from '../../../graph/model/schema/field.ts';
import { titleOf } from '../../ui/titles.ts';

type ColumnHeadsProps = { readonly columns: readonly { readonly id: string; readonly title: Title }[] };

/** The cells over a table’s columns of numbers. */
export function ColumnHeads({ columns }: ColumnHeadsProps) {
  return columns.map(({ id, title }) => (
    <th key={id} scope="col">
      {titleOf(title)}
    </th>
  ));
}
