import { useEffect, useState } from 'react';
import { GROUPS, type Group } from '../../../graph/model/schema/field.ts';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import { RecordHistory } from '../../records/record-history.tsx';
import { useView } from '../../state/live-context.tsx';
import { useReferenceDay } from '../../state/reference-day.ts';
import { canSign } from '../../state/start-pairing.ts';
import { setUi, useUi } from '../../state/ui-state.ts';
import { t } from '../../texts/i18n.ts';
import { titleOf } from '../../ui/titles.ts';
import { ActivityRows } from './activity-rows.tsx';
import { AgreementStepBar } from './agreement-step-bar.tsx';
import { FactSection, isStated } from './fact-section.tsx';
import type { Tab } from './inspector-tabs.tsx';
import { LinkRows } from './link-rows.tsx';
import { PairingRows } from './pairing-rows.tsx';
import { factsOf, GROUP_NAMES, isPointless, nameFieldOf } from './read-facts.ts';
import { exchangeOf, type LinkGroup, linkGroups } from './read-links.ts';
import type { Section } from './relation-places.ts';
import { SectionFrame } from './section-frame.tsx';
import { SignerRows } from './signer-rows.tsx';
import { TownNumbers } from './town-numbers.tsx';

const FIRST_PAIRINGS = 4;
const FIRST_ACTIVITIES = 3;
const MOST = 60;
const NO_GROUPS: readonly LinkGroup[] = [];

type InspectorBodyProps = { readonly node: NodeRecord; readonly tab: Tab; onTab(tab: Tab): void };

export function InspectorBody({ node, tab, onTab }: InspectorBodyProps) {
  switch (tab) {
    case 'facts':
      return <FactsTab node={node} onTab={onTab} />;
    case 'pairings':
      return (
        <div className="side-panel-body">
          <PairingRows node={node} most={MOST} />
        </div>
      );
    case 'activities':
      return (
        <div className="side-panel-body">
          <ActivityRows node={node} most={MOST} />
        </div>
      );
    case 'exchange':
      return <ExchangeTab node={node} />;
    case 'history':
      return (
        <div className="side-panel-body">
          <RecordHistory id={node.id} />
        </div>
      );
  }
}

function ExchangeTab({ node }: { readonly node: NodeRecord }) {
  const on = useReferenceDay();
  const exchange = useView((view) => exchangeOf(view, node, on), [node, on]);
  return (
    <div className="side-panel-body">
      <Links
        node={node}
        title={t('inspector.sections.exchange')}
        groups={exchange}
        empty={t('inspector.noneExchange')}
      />
    </div>
  );
}

type FactsTabProps = { readonly node: NodeRecord; onTab(tab: Tab): void };

function FactsTab({ node, onTab }: FactsTabProps) {
  const on = useReferenceDay();
  const links = useView((view) => linkGroups(view, node, on), [node, on]);
  const inSection = (section: Section) => links.filter((group) => group.section === section);
  const facts = useView(
    (view) => factsOf(node, on).filter(({ name }) => !isPointless(view, node, name, on)),
    [node, on],
  );
  // One editor at a time in the whole inspector.
  const [editing, setEditing] = useState<string>();
  const nameField = nameFieldOf(node);
  const wanted = useUi((state) => state.wantedEdit);
  useEffect(() => {
    // The name is edited in the head.
    if (wanted?.id !== node.id || !('field' in wanted) || wanted.field === nameField) return;
    setEditing(wanted.field);
    setUi({ wantedEdit: undefined });
  }, [wanted, node.id, nameField]);
  const isSigner = canSign(node.kind);
  const factsIn = (group: Group) => facts.filter((fact) => fact.spec.group === group);
  // A section in which nothing is known says nothing; its fields stand together at the end.
  const isEmpty = (group: Group) => inSection(group).length === 0 && !factsIn(group).some(isStated);
  const section = (group: Group) =>
    isEmpty(group) ? null : (
      <FactSection
        key={group}
        node={node}
        title={titleOf(GROUPS[group])}
        facts={factsIn(group)}
        groups={inSection(group)}
        editing={editing}
        onEdit={setEditing}
      />
    );
  return (
    <div className="side-panel-body">
      {node.kind === 'Town' && <TownNumbers node={node} />}
      {node.kind === 'Agreement' && <AgreementStepBar key={node.id} node={node} />}
      {node.kind === 'Agreement' && <SignerRows node={node} />}
      {GROUP_NAMES.filter((name) => name !== 'records').map(section)}
      <Links node={node} title={t('inspector.sections.brand')} groups={inSection('brand')} />
      {isSigner && <PairingRows node={node} most={FIRST_PAIRINGS} onMore={() => onTab('pairings')} />}
      {(isSigner || node.kind === 'Agreement') && (
        <ActivityRows
          node={node}
          most={FIRST_ACTIVITIES}
          {...(isSigner ? { onMore: () => onTab('activities') } : {})}
        />
      )}
      {!isSigner && node.kind !== 'Agreement' && (
        <Links node={node} title={t('inspector.sections.activity')} groups={inSection('activity')} />
      )}
      {!isSigner && (
        <Links node={node} title={t('inspector.sections.exchange')} groups={inSection('exchange')} />
      )}
      {section('records')}
      <Links node={node} title={t('inspector.sections.links')} groups={inSection('links')} />
      <FactSection
        node={node}
        title={t('inspector.notYetKnown')}
        facts={GROUP_NAMES.filter(isEmpty).flatMap(factsIn)}
        groups={NO_GROUPS}
        editing={editing}
        onEdit={setEditing}
      />
    </div>
  );
}

type LinksProps = {
  readonly node: NodeRecord;
  readonly title: string;
  readonly groups: readonly LinkGroup[];
  readonly empty?: string;
};

function Links({ node, title, groups, empty }: LinksProps) {
  if (groups.length === 0 && empty === undefined) return null;
  return (
    <SectionFrame title={title}>
      {groups.length === 0 && <p className="section-empty">{empty}</p>}
      <dl>
        {groups.map((group) => (
          <LinkRows key={group.key} node={node} group={group} />
        ))}
      </dl>
    </SectionFrame>
  );
}
