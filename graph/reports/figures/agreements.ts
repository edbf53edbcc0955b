import { datedEntries, valueOn } from '../../model/schema/dated.ts';
import type { Day } from '../../model/schema/day.ts';
import type { Fields, NodeRecord } from '../../model/schema/record.ts';
import type { Vocabulary } from '../../model/schema/vocabularies.ts';
import { inForceOn } from '../../model/terms/agreement.ts';
import { dayIn, wordsIn } from '../../model/terms/value-in.ts';

import type { Behind } from '../behind.ts';
import { countedByThen, toldOn } from '../by-then.ts';
import { signedAssistance, signedPairings } from '../signed.ts';
import { wordsTitle } from '../words.ts';
import { defineFigure, type FigureSpec } from './figure-spec.ts';
import { UNIT } from './units.ts';

const DOCUMENTS = ['guidingOpinion', 'agreementTemplate'];
const pairingDocuments = defineFigure({
  id: 'pairing-documents',
  fact: '25',
  group: 'pairing',
  label: { zh: '结对共建指导意见和协议模板', en: 'Guiding opinion and agreement template' },
  unit: UNIT.copies,
  compute: (graph, span) =>
    countedByThen(
      graph.ofKind('Document').filter(({ fields }) => DOCUMENTS.includes(String(fields['documentKind']))),
      (document) => dayIn(document, 'on'),
      toldOn,
      span,
    ),
});

/** The day from which a dated field has had the value it has on a day. */
function sinceOf(fields: Fields, field: string, on: Day): Day | undefined {
  const begun = datedEntries(fields, field).filter(({ from }) => from <= on);
  return begun.at(-1)?.from || undefined;
}

const leads = defineFigure({
  id: 'leads',
  fact: '26',
  group: 'pairing',
  label: { zh: '带头单位党组织', en: 'Leads' },
  unit: UNIT.items,
  reportedKeys: ['leads-2022-07', 'leads'],
  compute: (graph, { on }) => ({
    rows: graph
      .ofKind('PartyOrganization')
      .filter(({ fields }) => valueOn(fields, 'lead', on) === true)
      .map((node) => ({ node, day: sinceOf(node.fields, 'lead', on), adds: 1 })),
    unknown: [],
  }),
});

const agreements = defineFigure({
  id: 'agreements',
  fact: '27',
  group: 'pairing',
  label: { zh: '结对共建协议', en: 'Pairing agreements signed' },
  unit: UNIT.copies,
  compute(graph, span) {
    const counted = signedPairings(graph, span);
    const active = counted.rows.filter(({ node }) => inForceOn(node.fields, span.on) === true).length;
    const apart = signedAssistance(graph, span).rows.length;
    return {
      ...counted,
      note: {
        zh: `按截至当日已签订计，其中履行中 ${active} 份；区外结对帮扶协议 ${apart} 份单独统计`,
        en: `Signed by the day, ${active} of them in force; ${apart} of assistance counted apart`,
      },
    };
  },
});

/** How many different words the signed agreements name. */
const distinctWords = (
  field: 'linkModes' | 'themes',
  vocabulary: Vocabulary,
  about: Pick<FigureSpec, 'id' | 'fact' | 'label'>,
): FigureSpec =>
  defineFigure({
    ...about,
    group: 'pairing',
    unit: UNIT.kinds,
    compute(graph, span) {
      const { rows, unknown } = signedPairings(graph, span);
      const telling: Behind[] = [];
      const silent: NodeRecord[] = [];
      const said = new Set<string>();
      for (const { node, day } of rows) {
        const words = wordsIn(node, field);
        if (words.length === 0) silent.push(node);
        else telling.push({ node, day, adds: undefined });
        for (const word of words) said.add(word);
      }
      return {
        rows: telling,
        unknown: [...silent, ...unknown],
        value: said.size,
        detailOf: ({ node }) => wordsTitle(vocabulary, wordsIn(node, field)),
      };
    },
  });

export const AGREEMENT_FIGURES = [
  pairingDocuments,
  leads,
  agreements,
  distinctWords('linkModes', 'linkMode', {
    id: 'link-modes',
    fact: '28',
    label: { zh: '联动方式', en: 'Link modes' },
  }),
  distinctWords('themes', 'activityTheme', {
    id: 'themes',
    fact: '29',
    label: { zh: '共建主题', en: 'Themes' },
  }),
];
