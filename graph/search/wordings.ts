/** Words that the field uses for one thing; a query with one finds names with another. */
const SYNONYMS = ['红联共建', '结对共建', '共建', '联建'] as const;
const LEAST_REST = 2;
const SYNONYM = new RegExp(SYNONYMS.join('|'), 'u');

/** Region before a name, which ledgers put in front and leave out at will; 区 may stay: 南沙区建筑… = 区建筑…. */
const REGION =
  /^(?:广东省)?(?:广州市)?(?:广州)?南沙(?=区)|^(?:广东省)?(?:广州市)?(?:广州)?(?:南沙区?|区)|^(?:广东省)?广州市?|^广东省/u;

/** The query and other words for the same, the query itself first; few, since every one is searched. */
export function wordingsOf(query: string): string[] {
  const synonym = SYNONYM.exec(query)?.[0];
  if (synonym === undefined) return [query];
  return [
    query,
    ...SYNONYMS.filter((other) => other !== synonym).map((other) => query.replace(synonym, other)),
  ];
}

/** The query without the region before it, step by step: 区建筑行业协会, 建筑行业协会. It says less than was asked. */
export function looserWordings(query: string): string[] {
  const wordings: string[] = [];
  let rest = query;
  for (let region = REGION.exec(rest)?.[0]; region; region = REGION.exec(rest)?.[0]) {
    rest = rest.slice(region.length);
    if (rest.length < LEAST_REST) break;
    wordings.push(rest);
  }
  return wordings;
}
