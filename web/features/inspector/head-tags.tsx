import { valueOn } from '../../../graph/model/schema/dated.ts';
import type { Day } from '../../../graph/model/schema/day.ts';
import { fieldSpecs } from '../../../graph/model/schema/kinds.ts';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import { areaOn, soleHost } from '../../../graph/model/terms/mark.ts';
import type { State } from '../../../graph/model/view/view.ts';
import { StateTag } from '../../records/state-tag.tsx';
import { useView } from '../../state/live-context.tsx';
import { areaText } from '../../state/on-map.ts';
import { pairingOf } from '../../state/pairing-of.ts';
import { useReferenceDay } from '../../state/reference-day.ts';
import { canSign } from '../../state/start-pairing.ts';
import { t } from '../../texts/i18n.ts';
import { kindTitle } from '../../ui/titles.ts';
import { wordOf } from '../../ui/vocabulary-word.ts';
import { isInForce, pairingsOf } from './read-pairings.ts';

/** The field that says which sort of its kind a record is. */
const SORT_FIELDS = [
  'partyOrgKind',
  'orgType',
  'communityKind',
  'unitKind',
  'townKind',
  'agreementType',
  'activityType',
];

function sortOf(node: NodeRecord, on: Day): string {
  for (const name of SORT_FIELDS) {
    const spec = fieldSpecs(node.kind)[name];
    if (spec?.type !== 'choice') continue;
    const value = spec.dated ? valueOn(node.fields, name, on) : node.fields[name];
    if (typeof value === 'string') return wordOf(spec.of, value);
  }
  return kindTitle(node.kind);
}

/** The area of a body or of a Party organisation's one body; undefined where a place means nothing. */
function areaOf(state: State, node: NodeRecord, on: Day): string | undefined {
  const body = node.kind === 'PartyOrganization' ? state.node(soleHost(state, node.id, on) ?? node.id) : node;
  return body && canSign(body.kind) ? areaText(state, areaOn(state, body, on)) : undefined;
}

export function HeadTags({ node }: { readonly node: NodeRecord }) {
  const on = useReferenceDay();
  const sort = sortOf(node, on);
  const isLead = node.kind === 'PartyOrganization' && valueOn(node.fields, 'lead', on) === true;
  const place = useView((view) => areaOf(view, node, on), [node, on]);
  const inForce = useView(
    (view) =>
      canSign(node.kind)
        ? pairingsOf(view, node, on).filter((each) => isInForce(each.state)).length
        : undefined,
    [node, on],
  );
  const pairing = useView(
    (view) => (node.kind === 'Agreement' ? pairingOf(view, node, on) : undefined),
    [node, on],
  );
  return (
    <p className="head-tags">
      <span className="tag">{sort}</span>
      {isLead && <span className="tag">{t('inspector.lead')}</span>}
      {place && <span className="tag">{place}</span>}
      {inForce !== undefined && inForce > 0 && (
        <span className="tag ok">{t('inspector.inForce', { count: inForce })}</span>
      )}
      {inForce === 0 && <span className="tag outlined">{t('search.noPairing')}</span>}
      {pairing && <StateTag pairing={pairing} />}
    </p>
  );
}
