import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { AreaCoverage } from '../../../graph/model/answers/gap.ts';
import { DISTRICT_AREA, OUTSIDE_AREA } from '../../../graph/model/terms/area.ts';
import { useView } from '../../state/live-context.tsx';
import { areaText } from '../../state/on-map.ts';
import { t } from '../../texts/i18n.ts';
import { setBoard } from './board-state.ts';
import './coverage-table.css';

/** Who is paired in each town, out of whom, and how much the leads carry. The whole district comes last. */
export function CoverageTable({ coverage }: { readonly coverage: readonly AreaCoverage[] }) {
  const [isOpen, setOpen] = useState(true);
  const whole = coverage.filter((each) => each.area === '');
  const areas = coverage.filter((each) => each.area !== '' && hasAnyone(each)).sort(townsFirst);
  return (
    <section className="coverage" aria-label={t('gaps.coverage.title')}>
      <button type="button" className="coverage-head" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <h3>{t('gaps.coverage.title')}</h3>
        <span>{t('gaps.coverage.hint')}</span>
        <ChevronDown size={14} strokeWidth={1.75} aria-hidden="true" />
      </button>
      {isOpen && whole[0] && <Made coverage={whole[0]} />}
      {isOpen && (
        <div className="coverage-scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('gaps.coverage.area')}</th>
                <th scope="col">{t('gaps.coverage.party')}</th>
                <th scope="col">{t('gaps.coverage.community')}</th>
                <th scope="col" colSpan={2}>
                  {t('gaps.coverage.total')}
                </th>
                <th scope="col">{t('gaps.coverage.load')}</th>
              </tr>
            </thead>
            <tbody>
              {[...areas, ...whole].map((each) => (
                <CoverageRow key={each.area} coverage={each} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function CoverageRow({ coverage }: { readonly coverage: AreaCoverage }) {
  const { area, partyOrganizations: party, communities, leads } = coverage;
  const paired = party.paired + communities.paired;
  const all = party.all + communities.all;
  const percent = all > 0 ? `${Math.round((100 * paired) / all)}%` : undefined;
  const isWhole = area === '';
  const town = useView((view) => areaText(view, area), [area]);
  const name = isWhole ? t('gaps.coverage.whole') : town;
  return (
    <tr className={isWhole ? 'is-whole' : undefined}>
      <th scope="row">
        {isWhole ? (
          name
        ) : (
          <button
            type="button"
            className="coverage-area"
            title={t('gaps.coverage.open', { area: name })}
            onClick={() =>
              setBoard({ by: 'area', openGroup: area, q: '', state: 'open', isMine: false, isOnlyNew: false })
            }
          >
            {name}
          </button>
        )}
      </th>
      <td>
        <OutOf {...party} />
      </td>
      <td>
        <OutOf {...communities} />
      </td>
      <td className="coverage-bar">
        <span className="count-bar" aria-hidden="true">
          <span className="count-found" style={{ width: percent ?? '0%' }} />
        </span>
      </td>
      <td>{percent ?? t('gaps.coverage.none')}</td>
      <td title={leads.all > 0 ? t('gaps.coverage.loadHint', leads) : undefined}>
        {leads.all > 0
          ? t('gaps.coverage.leads', { load: (leads.agreements / leads.all).toFixed(1) })
          : t('gaps.coverage.none')}
      </td>
    </tr>
  );
}

/** Said once a table: how many of those that are paired are samples. */
function Made({ coverage: { partyOrganizations, communities } }: { readonly coverage: AreaCoverage }) {
  const count = partyOrganizations.samples + communities.samples;
  if (count === 0) return null;
  const paired = partyOrganizations.paired + communities.paired;
  return <p className="coverage-made">{t('gaps.coverage.made', { paired, count })}</p>;
}

function OutOf({ paired, all, samples }: AreaCoverage['communities']) {
  if (all === 0) return <span className="coverage-all">{t('gaps.coverage.none')}</span>;
  return (
    <span title={samples > 0 ? t('gaps.coverage.samples', { count: samples }) : undefined}>
      {paired}
      <span className="coverage-all">/{all}</span>
    </span>
  );
}

const hasAnyone = ({ partyOrganizations, communities, leads }: AreaCoverage): boolean =>
  partyOrganizations.all + communities.all + leads.all > 0;

const LAST: readonly string[] = [DISTRICT_AREA, OUTSIDE_AREA];
const townsFirst = (a: AreaCoverage, b: AreaCoverage): number => LAST.indexOf(a.area) - LAST.indexOf(b.area);
