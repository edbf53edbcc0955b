import { Fragment } from 'react';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import { useDraftedFields } from '../../state/field-drafts.ts';
import { t } from '../../texts/i18n.ts';
import { titleOf } from '../../ui/titles.ts';
import { FactRow } from './fact-row.tsx';
import { LinkRows } from './link-rows.tsx';
import { type Fact, isKnownEmpty } from './read-facts.ts';
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
  const isNo = (fact: Fact) => fact.spec.absence === 'closed' || isKnownEmpty(node, fact.name);
  // Of what is not a yes or no, "no" needs words of its own and so a row.
  const isOwnNo = (fact: Fact) => fact.spec.type !== 'flag' && isNo(fact);
  const isRow = (fact: Fact) =>
    isStated(fact) || isOwnNo(fact) || fact.name === editing || drafted.includes(fact.name);
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
          label={t('inspector.unknownFields')}
          facts={missing.filter((fact) => !isNo(fact))}
          onEdit={onEdit}
        />
        <MissingRow label={t('inspector.noFields')} facts={missing.filter(isNo)} onEdit={onEdit} />
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
