import { type Entry, isWordStart } from './entry.ts';
import { type Match, RANK } from './match.ts';

/** How the last word of an organisation's name is shortened: 物协, 企联, 义促会. */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  协: ['协会'],
  商: ['商会'],
  联: ['联合会', '联盟', '联谊会', '联社'],
  促: ['促进会'],
  研: ['研究会', '研究院'],
  基: ['基金会'],
  学: ['学会'],
  志协: ['志愿者协会', '志愿服务协会'],
  协会: ['协会'],
  商会: ['商会'],
  促会: ['促进会'],
  促进会: ['促进会'],
  联合会: ['联合会'],
  研会: ['研究会'],
};
const LONGEST_SHAPE = 3;
/** 南沙 and 区 before an abbreviation say where, as they do before the name. */
const REGION = /^(?:(?:广州市?)?(?:南沙)?区?)(?=..)/u;
const MOST = 6;

export type Abbreviation = { readonly stem: string; readonly endings: readonly string[] };

/** What a query may be short for; none where it ends as no organisation does. */
export function abbreviationsIn(query: string): Abbreviation[] {
  const short = query.replace(REGION, '');
  if (short.length < 2 || short.length > MOST || !/^\p{Script=Han}+$/u.test(short)) return [];
  const found: Abbreviation[] = [];
  for (let length = Math.min(LONGEST_SHAPE, short.length - 1); length > 0; length -= 1) {
    const endings = SHAPES[short.slice(-length)];
    if (endings) found.push({ stem: short.slice(0, -length), endings });
  }
  return found;
}

/**
 * 物协 for 物业管理行业协会: the characters of the stem in order, the first where a word begins, and the name ends as the
 * shape says. The nearer they stand together the better.
 */
export function matchAbbreviated(entry: Entry, all: readonly Abbreviation[]): Match | undefined {
  for (const { stem, endings } of all) {
    const ending = endings.find((each) => entry.text.endsWith(each));
    if (ending === undefined) continue;
    const last = entry.text.length - ending.length;
    for (let from = entry.start; from + stem.length <= last; from += 1) {
      if (entry.text.charAt(from) !== stem.charAt(0) || !isWordStart(entry, from)) continue;
      const units = [from];
      for (let at = from + 1; at < last && units.length < stem.length; at += 1)
        if (entry.text.charAt(at) === stem.charAt(units.length)) units.push(at);
      if (units.length < stem.length) continue;
      for (let at = last; at < entry.text.length; at += 1) units.push(at);
      const gaps = last - from - stem.length;
      return { rank: RANK.abbreviated + gaps / 1_000, from, to: entry.text.length, units, isGuess: true };
    }
  }
  return undefined;
}
