import { Fragment } from 'react';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import { absenceOf } from '../../../graph/model/terms/absence.ts';
import { useDraftedFields } from '../../state/field-drafts.ts';
import { t } from '../../texts/i18n.ts';
import { titleOf } from '../../ui/titles.ts';
import { FactRow } from './fact-row.tsx';
import { LinkRows } from './link-rows.tsx';
import type { Fact } from './read-facts.ts';
import type { LinkGroup } from './read-links.ts';
import { SectionFrame } from './section-frame.tsx';

type FactSectionProps = {
  readonly node: NodeRecord;
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly groups: readonly LinkGroup[];
  readonly editing: string | undefined;
  onEdit(name: string | undefined): void;
};

/** Whether a field has something to show, now or at another time. */
export const isStated = (fact: Fact): boolean => fact.value !== undefined || fact.hasHistory;

/** A group of fields with the relations that belong to it. What is not known stands in one row, by name, to be filled in. */
export function FactSection({ node, title, facts, groups, editing, onEdit }: FactSectionProps) {
  const drafted = useDraftedFields(node.id);
  const absence = (fact: Fact) => absenceOf(node.fields, fact.name, fact.spec);
  // What somebody said is not so is said as much as a value is; it has a row with its own words.
  const isRow = (fact: Fact) =>
    isStated(fact) || absence(fact) === 'none' || fact.name === editing || drafted.includes(fact.name);
  const rows = facts.filter(isRow);
  const missing = facts.filter((fact) => !isRow(fact));
  if (facts.length === 0 && groups.length === 0) return null;
  return (
    <SectionFrame title={title}>
      <dl>
        {groups.map((group) => (
          <LinkRows key={group.key} node={node} group={group} />
        ))}
        {rows.map((fact) => (
          <FactRow key={fact.name} node={node} fact={fact} editing={fact.name === editing} onEdit={onEdit} />
        ))}
        <MissingRow
          label={t('unknown')}
          facts={missing.filter((fact) => absence(fact) === 'unknown')}
          onEdit={onEdit}
        />
        <MissingRow
          label={t('notRegistered')}
          facts={missing.filter((fact) => absence(fact) === 'notRegistered')}
          onEdit={onEdit}
        />
      </dl>
    </SectionFrame>
  );
}

type MissingRowProps = {
  readonly label: string;
  readonly facts: readonly Fact[];
  onEdit(name: string): void;
};

function MissingRow({ label, facts, onEdit }: MissingRowProps) {
  if (facts.length === 0) return null;
  return (
    <div className="row missing">
      <dt>{label}</dt>
      <dd className="row-missing">
        {facts.map((fact, index) => {
          const title = titleOf(fact.spec.title);
          return (
            <Fragment key={fact.name}>
              <span className="missing-item">
                <button
                  type="button"
                  title={t('edit.label', { field: title })}
                  aria-label={t('edit.label', { field: title })}
                  onClick={() => onEdit(fact.name)}
                >
                  {title}
                </button>
                {index < facts.length - 1 && t('listJoin')}
              </span>
              <wbr />
            </Fragment>
          );
        })}
      </dd>
    </div>
  );
}
