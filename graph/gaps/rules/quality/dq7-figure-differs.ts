import { z } from 'zod';
import type { ProjectedFigure } from '../../projection.ts';
import { defineWholeRule, type WholeVerdict } from '../../rule.ts';
import { dayWords } from '../../words/day-words.ts';
import { words } from '../../words/verdict.ts';

/** 1,200: as figures are written here; at most two places after the point. */
const written = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 });

const differs = (
  { id, title, unit, reported, on, isListed }: ProjectedFigure,
  computed: number,
): WholeVerdict['findings'][number] => ({
  outcome: 'finding',
  subjects: [id],
  why: words(
    `“${title}”${isListed ? '原文列举' : '上报'}${written(reported)}${unit}，${on === undefined ? '' : `截至${dayWords(on).zh}`}按图谱计算为${written(computed)}${unit}。`,
    `“${title}” is reported as ${written(reported)} ${unit}; the graph gives ${written(computed)}${on === undefined ? '' : ` as of ${dayWords(on).en}`}.`,
  ),
  path: { nodes: [id], relations: [] },
  firstStep: { label: words('核对上报数字', 'Check the figure'), do: 'open', id },
});

export const figureDiffers = defineWholeRule({
  id: 'DQ7',
  title: words('上报与计算不一致', 'Reported differs from computed'),
  explain: words(
    '上报的数字与图谱在上报截至日的计算结果不一致：“约”允许相差2%，“达”“余”“以上”不少于即可。此后新增的不算差异；图谱算不出的不作判断。',
    'A reported figure that does not agree, by its precision, with what the graph gives for the day up to which it was reported. Growth since is no difference. Nothing is said where the graph gives none.',
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
