import { FIGURE_GROUPS } from '../../../graph/model/answers/figure-groups.ts';
import { t } from '../../texts/i18n.ts';
import { titleOf } from '../../ui/titles.ts';
import { FigureRow } from './figure-row.tsx';
import type { Group } from './figure-rows.ts';

export function GroupCard({ group }: { readonly group: Group }) {
  const { source, ...title } = FIGURE_GROUPS[group.id];
  return (
    <section className="panel figure-card">
      <header>
        <h3>
          <span>{t(`figures.groupNumbers.${group.id}`)}</span>
          {titleOf(title)}
        </h3>
        <span className="figure-source">{source}</span>
      </header>
      <ul>
        {group.rows.map((row) => (
          <FigureRow key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}
