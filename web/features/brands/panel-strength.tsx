import { useRef } from 'react';
import { daysBetween } from '../../../graph/model/schema/day.ts';
import { useReferenceDay } from '../../state/reference-day.ts';
import { t } from '../../texts/i18n.ts';
import { MonthBars } from './month-bars.tsx';
import type { Brand } from './read-brands.ts';
import { useSize } from './use-size.ts';

/** How much carries it: activities of the last twelve months, month by month and quarter by quarter. */
export function PanelStrength({ brand }: { readonly brand: Brand }) {
  const on = useReferenceDay();
  const bars = useRef<HTMLDivElement>(null);
  const { width } = useSize(bars);
  const { strength, signed, served, lastOn, months, quarters, made } = brand;
  const figures = [
    { value: strength, word: t('brands.panel.perActivity') },
    { value: signed, word: t('brands.panel.perAgreement') },
    { value: served.length, word: t('brands.panel.perServed') },
    {
      value: lastOn === undefined ? t('unknown') : t('brands.panel.days', { count: daysBetween(lastOn, on) }),
      word: t('brands.panel.sinceLast'),
    },
  ];
  return (
    <section className="brand-section">
      <h3>
        {t('brands.panel.strength')}
        <span>{t('brands.panel.strengthNote')}</span>
      </h3>
      <dl className="strength-figures">
        {figures.map(({ value, word }) => (
          <div key={word}>
            <dd>{value}</dd>
            <dt>{word}</dt>
          </div>
        ))}
      </dl>
      {made.activities + made.agreements + made.served > 0 && (
        <p className="strength-made">{t('brands.panel.made', made)}</p>
      )}
      <div ref={bars}>
        {width > 0 && <MonthBars months={months} width={width} height={32} gap={4} isLarge />}
      </div>
      <dl className="strength-quarters">
        {quarters.map(({ year, number, activities, upTo }) => (
          <div key={upTo}>
            <dt>{t(`brands.panel.quarter${number}`, { year })}</dt>
            <dd>{t('brands.activities', { count: activities })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
