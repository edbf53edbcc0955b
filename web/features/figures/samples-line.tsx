import { t } from '../../texts/i18n.ts';

type SamplesLineProps = { readonly of: 'figure' | 'cell' | 'chart'; readonly count: number };

/** Said once a page: behind how many of its numbers there are samples. */
export const SamplesLine = ({ of, count }: SamplesLineProps) =>
  count === 0 ? null : <p className="figures-line is-prose">{t(`samples.page.${of}`, { count })}</p>;
