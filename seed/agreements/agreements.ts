import { addDays } from '../../graph/model/schema/day.ts';
import { MODES, ROLES } from '../agreement-words.ts';
import { communityOf } from '../communities.ts';
import { type Draw, drawFor, padded } from '../draw.ts';
import { plainName } from '../names.ts';
import { signerFor } from '../party-organizations/rows.ts';
import { ARTICLE_DAY, create, invented, link, type SeedCommand, type SeedRelation } from '../record.ts';
import { AGREEMENTS, type AgreementRow, ENDLESS, RENEWED } from './table.ts';

/** All five link modes of the source occur. */
const ALL_MODES = [...MODES, ['partyOrganization', 'platform', 'masses']];
const LINKS = [
  ['organization', 'activity'],
  ['activity', 'training'],
  ['organization', 'development', 'activity'],
  ['activity', 'base'],
];

export const agreementId = (number: number): string => `ag-${padded(number, 2)}`;

/** The last day of a term of whole years. */
const termEnd = (from: string, months: number): string =>
  addDays(`${Number(from.slice(0, 4)) + months / 12}${from.slice(4)}`, -1);

export const signers = (row: AgreementRow): string[] => [row.lead, ...row.partners].map(signerFor);

/** The bodies in their order as 甲方, 乙方, 丙方 …, each through whoever signs for it. */
const parties = (agreement: string, signing: readonly string[]): SeedRelation[] =>
  signing.map((signer, index) =>
    link('PARTY_TO', signer, agreement, { role: ROLES[index] ?? 'other', order: index + 1 }),
  );

/** Where the other side was not written down, the title has the lead alone. */
function titleOf({ lead, partners: [first, ...others] }: AgreementRow): string {
  const side = first === undefined ? '' : `与${plainName(first)}${others.length > 0 ? '等' : ''}`;
  return `示例·${plainName(lead)}${side}结对共建协议`;
}

/** The town of the first community or village among the partners. */
function filedUnder(id: string, { partners }: AgreementRow): SeedRelation[] {
  const place = partners.find((partner) => /^(com|vil)-/.test(partner));
  return place === undefined ? [] : [link('FILED_UNDER', id, communityOf(place).town)];
}

/** Made public within a fortnight, so long as that is not after the article's day; one was never made public. */
function publication(row: AgreementRow): { publishedOn?: string } {
  const day = addDays(row.signedOn, 4 + (row.number % 10));
  return day > ARTICLE_DAY || row.number === 28 ? {} : { publishedOn: day };
}

function agreement(row: AgreementRow, draw: Draw): SeedCommand {
  const id = agreementId(row.number);
  const facts = invented({
    number: `示例-${row.signedOn.slice(0, 4)}-${padded(row.number, 2)}`,
    title: titleOf(row),
    agreementType: row.partners.length > 1 ? 'multilateral' : 'bilateral',
    draftedOn: addDays(row.signedOn, -draw.whole(20, 40)),
    negotiatingOn: addDays(row.signedOn, -draw.whole(10, 19)),
    toSignOn: addDays(row.signedOn, -draw.whole(1, 6)),
    signedOn: row.signedOn,
    ...publication(row),
    termFrom: row.signedOn,
    ...(row.number === ENDLESS ? {} : { termTo: termEnd(row.signedOn, row.months) }),
    contentLinks: draw.pick(LINKS),
    linkModes: draw.pick(ALL_MODES),
    themes: [row.theme],
    liaison: `示例·联络员 ${padded(row.number, 3)}`,
    mechanism: '示例：指定联络员，每季度召开一次联席会议，每季度书面报告一次。',
    copies: row.partners.length + 2,
    evidence: ['scan'],
  });
  const before = RENEWED[row.number];
  const renews = before === undefined ? [] : [link('RENEWS', id, agreementId(before))];
  const doubts = row.partners.length === 0 ? ['oneSigner'] : [];
  const relations = [...parties(id, signers(row)), ...filedUnder(id, row), ...renews];
  return create('Agreement', id, [facts], relations, doubts);
}

export function agreements(): SeedCommand[] {
  const draw = drawFor('agreements');
  return AGREEMENTS.map((row) => agreement(row, draw));
}
