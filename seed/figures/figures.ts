import { ARTICLE } from '../documents.ts';
import type { Facts, SeedCommand } from '../record.ts';
import { ARTICLE_DAY, create, link, noted, said, saidLink } from '../record.ts';
import { earlierFigures } from './earlier.ts';
import type { Figure } from './figure.ts';
import { MANAGEMENT } from './management.ts';
import { MONEY } from './money.ts';
import { PAIRING } from './pairing.ts';
import { SELECTION } from './selection.ts';
import { SERVICE } from './service.ts';

/** The number is the source's; the day up to which it is told, the key, the wording of the title and the remarks are ours. */
function factsOf({ figure, title, note, quote, periodFrom, isPeriodRead, ...told }: Figure): Facts[] {
  const from = periodFrom === undefined ? {} : { periodFrom };
  return [
    said(quote, { ...told, ...(isPeriodRead ? {} : from) }),
    // “目前”: the day of the source.
    noted({
      figure,
      title,
      ...(isPeriodRead ? from : {}),
      periodTo: ARTICLE_DAY,
      ...(note === undefined ? {} : { note }),
    }),
  ];
}

const figureNode = (figure: Figure): SeedCommand => {
  const id = `fig-${figure.figure}`;
  return create('ReportedFigure', id, factsOf(figure), [saidLink(figure.quote, link('SOURCE', id, ARTICLE))]);
};

/** Every number of the source, in the order in which it gives them, and those of the earlier report. */
export const figures = (): SeedCommand[] => [
  ...[...MANAGEMENT, ...SERVICE, ...PAIRING, ...MONEY, ...SELECTION].map(figureNode),
  ...earlierFigures(),
];
