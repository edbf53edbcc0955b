/** What figures are counted in. */
export const UNIT = {
  organizations: { zh: '家', en: 'organisations' },
  items: { zh: '个', en: '' },
  kinds: { zh: '种', en: 'kinds' },
  teams: { zh: '支', en: 'teams' },
  events: { zh: '场次', en: 'events' },
  personTimes: { zh: '人次', en: 'person-times' },
  people: { zh: '人', en: 'people' },
  copies: { zh: '份', en: '' },
  entries: { zh: '项', en: '' },
  times: { zh: '次', en: 'times' },
  yuan: { zh: '元', en: 'yuan' },
  bodiesEach: { zh: '家／份', en: 'bodies an agreement' },
} as const;
