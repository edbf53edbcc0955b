import { DISTRICT_AREA, OUTSIDE_AREA } from '../../model/terms/area.ts';

/** What an area that is no town is called; undefined: a town has its own name. */
export const nameOfArea = (area: string): string | undefined =>
  area === DISTRICT_AREA ? '区级' : area === OUTSIDE_AREA ? '区外' : area === '' ? '未定镇街' : undefined;
