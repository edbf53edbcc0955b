import type { Figure } from '../../../graph/model/answers/figures.ts';
import { t } from '../../texts/i18n.ts';
import '../../texts/later.ts';
import { titleOf } from '../../ui/titles.ts';

const YUAN = 10_000;

/** With thousands and a true minus; money to the yuan, everything else to two places. */
const digits = (value: number, least: number, most: number): string =>
  value
    .toLocaleString('en-US', { minimumFractionDigits: least, maximumFractionDigits: most })
    .replace('-', '−');

/** A number of this figure, money in 万元; `least` decimals show that a sum was computed to that place. */
export const amountText = ({ isMoney }: Pick<Figure, 'isMoney'>, value: number, least = 0): string =>
  isMoney ? digits(value / YUAN, least, 4) : digits(value, 0, 2);

export const unitText = ({ isMoney, unit }: Pick<Figure, 'isMoney' | 'unit'>): string =>
  isMoney ? t('figures.tenThousandYuan') : titleOf(unit);

/** 40 份, 约 403 万元, 达 200 人次, 10 余项, as the source says it, or — where the source gives no number. */
export function reportedText(figure: Figure): string {
  const { reported } = figure;
  if (!reported) return '—';
  const number = amountText(figure, reported.value);
  const amount = `${number} ${unitText(figure)}`;
  if (reported.wording !== undefined)
    return t(`figures.wording.${reported.wording}`, { amount, number, unit: unitText(figure) });
  switch (reported.precision) {
    case 'exact':
      return amount;
    case 'about':
      return t('figures.about', { amount });
    case 'atLeast':
      return t('figures.atLeast', { amount });
  }
}

/** 41, 38.0, 1 / 9; the unit stands beside the reported number. */
export function computedText(figure: Figure): string {
  const { computed, outOf, isMoney } = figure;
  if (computed === null) return t('unknown');
  const count = amountText(figure, computed, isMoney ? 1 : 0);
  return outOf === undefined ? count : t('figures.outOf', { part: count, total: amountText(figure, outOf) });
}

/** 40 → 41 where something came after the reported day, whose number is the one that is compared; else as computed. */
export function grownText(figure: Figure): string {
  const { compared } = figure;
  const now = computedText(figure);
  if (!compared || compared.computed === null || !compared.since) return now;
  return t('figures.grown', {
    was: amountText(figure, compared.computed, figure.isMoney ? 1 : 0),
    now,
  });
}

/** +1, −2: what came after the reported day; undefined where nothing did. */
export function sinceText(figure: Figure): string | undefined {
  const since = figure.compared?.since;
  return since ? `${since > 0 ? '+' : ''}${amountText(figure, since)}` : undefined;
}

const AGREEING: readonly Figure['agrees'][] = ['equal', 'about', 'atLeast'];
/** On how many samples, made to fit the reported number, an agreement with it rests. */
export const restsOnSamples = ({ agrees, compared, samples }: Figure): number =>
  AGREEING.includes(agrees) ? (compared?.samples ?? samples) : 0;

/** +1, −8.6, 0; undefined where one of the two numbers is missing. */
export function differenceText(figure: Figure): string | undefined {
  const { difference } = figure;
  if (difference === null) return undefined;
  return `${difference > 0 ? '+' : ''}${amountText(figure, difference)}`;
}
