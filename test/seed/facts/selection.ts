import { valueOn } from '../../../graph/model/schema/dated.ts';
import { ARTICLE_DAY, nodes, others, view } from '../article-view.ts';
import { ends, type Fact, fact, since2022, where } from './fact.ts';

const demo = (level: string) => since2022(where('DemoSite', { level }), 'awardedOn').length;
const brandHonours = () =>
  nodes('Honour').filter(({ id }) =>
    others(id, 'AWARDED').some((to) => view.node(to)?.kind === 'BrandProject'),
  );
export const SELECTION: readonly Fact[] = [
  fact(
    'brands',
    'brands',
    4,
    'BrandProject.stage',
    () =>
      nodes('BrandProject').filter(({ fields }) => valueOn(fields, 'stage', ARTICLE_DAY) === 'created')
        .length,
  ),
  fact('their creators', '', 4, 'BrandProject CREATED_BY', () => ends(nodes('BrandProject'), 'CREATED_BY')),
  fact('3A or more since 2022', 'graded-3a', 8, 'Assessment ASSESSES', () =>
    ends(
      since2022(nodes('Assessment'), 'on').filter(({ fields }) => /[345]A/.test(String(fields['grade']))),
      'ASSESSES',
    ),
  ),
  fact('city demonstration sites', 'demo-city', 2, 'DemoSite city', () => demo('city')),
  fact('district demonstration sites', 'demo-district', 6, 'DemoSite district', () => demo('district')),
  fact('honours of 红三建', 'brand-honours', 2, 'Honour AWARDED BrandProject', () => brandHonours().length),
];
