import { create, invented, type SeedCommand, said } from '../record.ts';

export const INCUBATION = 'project-double-incubation';
export const MORNING_LIGHT = 'project-morning-light';

const venture = (id: string, title: string, caption: string): SeedCommand =>
  create('Project', id, [
    said(caption, { title, programme: 'venture' }),
    // The captions stand under the paragraph on 党建+, which does not name them.
    invented({ category: '党建+', from: '2022-05-10' }),
  ]);

/** The two that the source shows; who ran them it does not say, so nobody does here. */
export const ventureProjects = (): SeedCommand[] => [
  venture(INCUBATION, '南沙区社会组织“双孵化”提升工程', '[公益创投项目——南沙区社会组织“双孵化”提升工程]'),
  venture(MORNING_LIGHT, '晨曦引航心向党', '[公益创投项目——“晨曦引航心向党”]'),
];
