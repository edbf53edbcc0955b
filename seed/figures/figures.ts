import { ARTICLE } from '../documents.ts';
import { ARTICLE_DAY, create, known, link, type SeedCommand, said, saidLink } from '../record.ts';
import type { Figure } from './figure.ts';
import { MANAGEMENT } from './management.ts';
import { MONEY } from './money.ts';
import { PAIRING } from './pairing.ts';
import { SELECTION } from './selection.ts';
import { SERVICE } from './service.ts';

const figureNode = ({ quote, note, ...fields }: Figure): SeedCommand =>
  create(
    'ReportedFigure',
    `fig-${fields.figure}`,
    [said(quote, { ...fields, periodTo: ARTICLE_DAY }), ...(note === undefined ? [] : [known({ note })])],
    [saidLink(quote, link('SOURCE', `fig-${fields.figure}`, ARTICLE))],
  );

/** Every number of the source, in the order in which it gives them. */
export const figures = (): SeedCommand[] =>
  [...MANAGEMENT, ...SERVICE, ...PAIRING, ...MONEY, ...SELECTION].map(figureNode);
