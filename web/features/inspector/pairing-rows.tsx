import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import { SourceMark } from '../../records/source-mark.tsx';
import { StateTag } from '../../records/state-tag.tsx';
import { useView } from '../../state/live-context.tsx';
import type { Pairing } from '../../state/pairing-of.ts';
import { useReferenceDay } from '../../state/reference-day.ts';
import { follow } from '../../state/ui-actions.ts';
import { t } from '../../texts/i18n.ts';
import { formatDay } from '../../ui/format-value.ts';
import { KindGlyph } from '../../ui/kind-glyph.tsx';
import { nameOf, RecordName } from '../../ui/record-name.tsx';
import { wordOf } from '../../ui/vocabulary-word.ts';
import { recordSource } from './read-facts.ts';
import { pairingsOf } from './read-pairings.ts';
import { SectionFrame } from './section-frame.tsx';

type PairingRowsProps = { readonly node: NodeRecord; readonly most: number; readonly onMore?: () => void };

/** Who it is paired with: one row an agreement, by its end. */
export function PairingRows({ node, most, onMore }: PairingRowsProps) {
  const on = useReferenceDay();
  const pairings = useView((view) => pairingsOf(view, node, on), [node, on]);
  const rest = pairings.length - most;
  return (
    <SectionFrame
      title={t('inspector.sections.pairing')}
      note={pairings.length > 1 ? t('inspector.byExpiry') : undefined}
    >
      {pairings.length === 0 && (
        <p className="section-empty">{t('inspector.nonePairings', { day: formatDay(on) })}</p>
      )}
      <ul className="pairings">
        {pairings.slice(0, most).map((pairing) => (
          <PairingRow key={pairing.agreement.id} pairing={pairing} />
        ))}
      </ul>
      {rest > 0 && onMore && (
        <button type="button" className="text-link quiet section-more" onClick={onMore}>
          {t('inspector.moreAgreements', { count: rest })}
        </button>
      )}
    </SectionFrame>
  );
}

function PairingRow({ pairing }: { readonly pairing: Pairing }) {
  const { agreement, partners, elapsed } = pairing;
  const first = partners[0];
  return (
    <li className="pairing">
      {first && <KindGlyph kind={first.kind} size={18} />}
      <div className="pairing-text">
        {first ? (
          <button type="button" className="pairing-name" onClick={() => follow(first.id)}>
            <RecordName node={first} />
          </button>
        ) : (
          <span className="pairing-name">{t('agreement.alone')}</span>
        )}
        <button type="button" className="detail-line pairing-detail" onClick={() => follow(agreement.id)}>
          <Detail pairing={pairing} />
        </button>
      </div>
      <div className="pairing-state">
        <StateTag pairing={pairing} />
        <span className="pairing-source">
          {elapsed !== undefined && (
            <meter
              className="term-bar"
              value={elapsed}
              title={t('agreement.elapsed', { percent: Math.round(elapsed * 100) })}
              aria-label={t('agreement.elapsed', { percent: Math.round(elapsed * 100) })}
            />
          )}
          <SourceMark
            title={nameOf(agreement)}
            provenance={recordSource(agreement)}
            recordId={agreement.id}
            sample={agreement.sample}
          />
        </span>
      </div>
    </li>
  );
}

/** The one thing that matters of it, its end or how long nothing happened; then its type and who else signs. */
function Detail({ pairing }: { readonly pairing: Pairing }) {
  const { agreement, partners, state, endsOn, idleDays } = pairing;
  const type = agreement.fields['agreementType'];
  const others = partners.slice(1);
  const firstOther = others[0];
  const parts = [
    state === 'dormant' && idleDays !== undefined
      ? t('agreement.idle', { days: idleDays })
      : endsOn
        ? t(agreement.fields['endedOn'] ? 'agreement.endedOn' : 'agreement.until', { day: formatDay(endsOn) })
        : t('agreement.openEnd'),
    typeof type === 'string' ? wordOf('agreementType', type) : undefined,
    firstOther &&
      (others.length === 1
        ? t('agreement.with', { names: nameOf(firstOther) })
        : t('agreement.withMore', { names: nameOf(firstOther), count: others.length })),
  ];
  return <>{parts.filter((part) => part !== undefined).join(t('dot'))}</>;
}
