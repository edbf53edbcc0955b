import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldSpecs } from '../../graph/model/schema/kinds.ts';
import { parseDraft } from '../../web/ui/field-draft.ts';
import cases from './03-credit-code-as-pasted.json' with { type: 'json' };
import { type CaseServer, caseServer } from './case-server.ts';

const CODE = '51440115MJ00007778';
const SPELLINGS = [
  ...cases.inputs.map(({ pasted }) => pasted),
  '51440115-MJ0000777-8',
  '5144 0115 MJ00 0077 78',
  '51440115\u00a0MJ00007778\n',
  '统一社会信用代码：51440115MJ00007778',
  '51440115MJ00007778（1-1）',
  '\u202f51440115Mj00007778\ufeff',
];

const uscc = fieldSpecs('SocialOrganization')['uscc'];

describe('case 03: a credit code as it is pasted', () => {
  let at: CaseServer;
  beforeAll(async () => {
    at = await caseServer();
  });
  afterAll(() => at.close());
  const create = (code: string) => at.create('SocialOrganization', { name: `代码${code}`, uscc: code });

  it.each(SPELLINGS)('%j is stored as the code, and is taken in every spelling', async (typed) => {
    expect(uscc && parseDraft(uscc, typed)).toEqual({ ok: true, value: CODE });
    const { id, status } = await create(typed);
    expect(status).toBe('ok');
    expect((await at.record(id)).fields['uscc']).toBe(CODE);
    for (const spelling of SPELLINGS)
      expect(await create(spelling), spelling).toMatchObject({
        status: 'refused',
        code: 'taken',
        failure: { issues: [{ path: 'fields.uscc', reason: 'taken' }] },
      });
    // What an author saw is compared in the same spelling.
    const cleared = { id, kind: 'SocialOrganization', set: { uscc: null }, was: { uscc: typed } };
    expect(await at.send('node.update', cleared)).toMatchObject({ status: 'ok' });
  });

  it.each([
    ['51440115MJ0000777O', 'codeLetter', '第18位 O'],
    ['5I440115MJ00007778', 'codeLetter', '第2位 I'],
    ['51440115МJ00007778', 'codeLetter', '第9位 М'],
    ['51440115MJ0000777', 'codeLength', '17'],
  ])('%s is not guessed: %s', async (typed, reason, found) => {
    expect(uscc && parseDraft(uscc, typed)).toEqual({ ok: false, reason, found });
    expect(await create(typed)).toMatchObject({ failure: { issues: [{ reason, found }] } });
  });
});
