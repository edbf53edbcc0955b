import { into } from '../../../graph/model/view/walk.ts';
import { StateTag } from '../../records/state-tag.tsx';
import { useView } from '../../state/live-context.tsx';
import { useReferenceDay } from '../../state/reference-day.ts';
import { select } from '../../state/ui-actions.ts';
import { t } from '../../texts/i18n.ts';
import { KindGlyph } from '../../ui/kind-glyph.tsx';
import { nameOf, RecordName } from '../../ui/record-name.tsx';
import { isWithin, lastQuarters } from './last-months.ts';
import type { Brand } from './read-brands.ts';
import type { Carrier } from './read-support.ts';

const FIRST_ACTIVITIES = 5;

/** The agreements and activities that carry a brand. */
export function PanelCarriers({ brand }: { readonly brand: Brand }) {
  const { carriers, activities } = brand;
  return (
    <>
      <section className="brand-section">
        <h3>
          {t('brands.panel.carriers')}
          <span>{t('brands.panel.carrierCount', { count: carriers.length })}</span>
        </h3>
        {carriers.length === 0 && <p className="quiet-word">{t('brands.panel.noCarriers')}</p>}
        <ul>
          {carriers.map((carrier) => (
            <CarrierRow key={carrier.agreement.id} carrier={carrier} />
          ))}
        </ul>
      </section>
      <section className="brand-section">
        <h3>
          {t('brands.panel.recent')}
          <span>{t('brands.panel.recentCount', { count: activities.length })}</span>
        </h3>
        {activities.length === 0 && <p className="quiet-word">{t('brands.panel.noActivities')}</p>}
        <ul>
          {activities.slice(0, FIRST_ACTIVITIES).map(({ node, day }) => (
            <li key={node.id} className="panel-activity">
              <time>{day ?? t('brands.panel.dayUnknown')}</time>
              <button
                type="button"
                className="plain-link"
                title={nameOf(node)}
                onClick={() => select(node.id)}
              >
                <RecordName node={node} />
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** An agreement by its partners, as the pairing list of the inspector names it. */
function CarrierRow({ carrier }: { readonly carrier: Carrier }) {
  const on = useReferenceDay();
  const { agreement, partners } = carrier;
  const inQuarter = useView(
    (view) => {
      const quarter = lastQuarters(on).pop();
      return into(view, agreement.id, 'BELONGS_TO').filter(({ node: { fields } }) => {
        const day = fields['from'];
        return quarter !== undefined && typeof day === 'string' && isWithin(day, quarter);
      }).length;
    },
    [agreement.id, on],
  );
  const [first] = partners;
  return (
    <li className="panel-carrier">
      <KindGlyph kind={first?.kind ?? 'Agreement'} size={16} />
      <button
        type="button"
        className="plain-link"
        title={nameOf(agreement)}
        onClick={() => select(agreement.id)}
      >
        {partners.length > 0 ? partners.map(nameOf).join(t('listJoin')) : <RecordName node={agreement} />}
      </button>
      <span className="carrier-quarter">{t('brands.panel.thisQuarter', { count: inQuarter })}</span>
      <StateTag pairing={carrier} />
    </li>
  );
}
