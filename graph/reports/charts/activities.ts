import type { NodeRecord } from '../../model/schema/record.ts';
import { vocabularyKeys } from '../../model/schema/vocabularies.ts';
import { wordsIn } from '../../model/terms/value-in.ts';
import { pairingActivities } from '../pairing-activities.ts';
import { wordTitle } from '../words.ts';
import type { ChartSpec } from './chart-spec.ts';

const UNSAID = { id: 'unknown', title: { zh: '未知', en: 'Unknown' } };

const named = (vocabulary: 'linkMode' | 'activityTheme') => [
  ...vocabularyKeys(vocabulary).map((id) => ({ id, title: wordTitle(vocabulary, id) })),
  UNSAID,
];
const says = (activity: NodeRecord, field: 'linkModes' | 'themes', id: string): boolean => {
  const words = wordsIn(activity, field);
  return id === UNSAID.id ? words.length === 0 : words.includes(id);
};

export const activitiesChart: ChartSpec = {
  id: 'activities',
  title: { zh: '共建活动：联动方式与主题', en: 'Activities by link mode and theme' },
  unit: { zh: '场', en: 'activities' },
  shape: 'stacked',
  draw(graph, on) {
    const { rows } = pairingActivities(graph, { on });
    const series = named('activityTheme');
    return {
      series,
      points: named('linkMode').map((mode) => ({
        id: mode.id,
        label: mode.title,
        parts: series.map((theme) => ({
          rows: rows.filter(({ node }) => says(node, 'linkModes', mode.id) && says(node, 'themes', theme.id)),
          unknown: [],
        })),
      })),
      note: {
        zh: '一场活动有几种方式或主题的，各计一次',
        en: 'An activity with several modes or themes is counted in each',
      },
    };
  },
};
