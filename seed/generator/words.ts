import { FIELDS_OF_WORK, NAME_WORDS, SERVICES } from '../organizations/fields-of-work.ts';

/** Every name here carries the mark of a sample; only the towns of the district are real. */
export const sample = (name: string): string => `示例·${name}`;

const FIRST = '禾稻蕉荷榕桑渔蔗莲苇鹭潮松竹梅兰棠枫桂杏柳枣樟梧';
const SECOND = '丰秀兴和明泰宁康祥裕田塘岸汀屿晖湾滨星澜云帆晴悦';

/** Two characters that name a place, another pair for every number below 576. */
export const coined = (index: number): string => {
  const at = (index * 241) % (FIRST.length * SECOND.length);
  return `${FIRST[Math.floor(at / SECOND.length)]}${SECOND[at % SECOND.length]}`;
};

const ASSOCIATIONS = FIELDS_OF_WORK.flatMap(({ subjects, suffixes }, field) =>
  suffixes.flatMap((suffix) => subjects.map((subject) => ({ field, name: subject + suffix }))),
);
export const FIELDS = FIELDS_OF_WORK.map(({ industry }) => industry);

/** The name of an association and the number of its field of work. */
export function associationName(place: string, index: number): { name: string; field: number } {
  const { field, name } = ASSOCIATIONS[(index * 31) % ASSOCIATIONS.length] ?? { field: 0, name: '行业协会' };
  const round = Math.floor(index / ASSOCIATIONS.length);
  return { field, name: sample(`${place}${round > 0 ? coined(round) : ''}${name}`) };
}

export function institutionName(place: string, index: number): { name: string; field: number } {
  const at = (index * 31) % (NAME_WORDS.length * SERVICES.length);
  const word = NAME_WORDS[Math.floor(at / SERVICES.length)] ?? '';
  const service = SERVICES[at % SERVICES.length];
  const field = Math.max(0, FIELDS.indexOf(service?.industry ?? ''));
  const round = Math.floor(index / (NAME_WORDS.length * SERVICES.length));
  return { field, name: sample(`${place}${round > 0 ? coined(round) : ''}${word}${service?.name ?? ''}`) };
}
