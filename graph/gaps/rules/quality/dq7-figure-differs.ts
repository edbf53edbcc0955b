import { z } from 'zod';
import type { ProjectedFigure } from '../../projection.ts';
import { defineWholeRule, type WholeVerdict } from '../../rule.ts';
import { words } from '../../words/verdict.ts';

/** 1,200: as figures are written here; at most two places after the point. */
const written = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 });

const differs = (
  { id, title, unit, reported }: ProjectedFigure,
  computed: number,
): WholeVerdict['findings'][number] => ({
  outcome: 'finding',
  subjects: [id],
  why: words(
    `“${title}”上报${written(reported)}${unit}，按图谱计算为${written(computed)}${unit}。`,
    `“${title}” is reported as ${written(reported)} ${unit}; the graph gives ${written(computed)}.`,
  ),
  path: { nodes: [id], relations: [] },
  firstStep: { label: words('核对上报数字', 'Check the figure'), do: 'open', id },
});

export const figureDiffers = defineWholeRule({
  id: 'DQ7',
  title: words('上报与计算不一致', 'Reported differs from computed'),
  explain: words(
    '上报的数字与按图谱计算的结果不一致：允许相差2%，“约”“以上”按原文精度核对。图谱算不出的不作判断。',
    'A reported figure that does not agree with what the graph gives, within 2 % or by its precision. Nothing is said where the graph gives none.',
  ),
  severity: 'medium',
  scope: 'workspace',
  reads: ['figures'],
  params: z.strictObject({}),
  judge({ figures }) {
    const findings: WholeVerdict['findings'][number][] = [];
    const unknown: WholeVerdict['unknown'][number][] = [];
    for (const figure of figures) {
      if (figure.computed === undefined)
        unknown.push({ subject: figure.id, missing: words('可计算的记录', 'records to compute it from') });
      else if (!figure.agrees) findings.push(differs(figure, figure.computed));
    }
    return { looked: figures.length, findings, unknown };
  },
});
