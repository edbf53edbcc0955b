import { expect, test } from 'vitest';
import { inForceOn, signersOf } from '../../graph/model/terms/agreement.ts';
import '../../web/texts/later.ts';
import { emptyDraft, pairingCommand, termToOf, titleFor, typeFor } from '../../web/features/pairing/draft.ts';
import { existingAgreement } from '../../web/features/pairing/existing.ts';
import { signerFor } from '../../web/state/start-pairing.ts';
import { FakeLive } from './fake-live.ts';
import { smallGraph } from './small-graph.ts';

const ON = '2023-04-14';
const fresh = () => {
  const { nodes, relations } = smallGraph();
  return new FakeLive(nodes, relations);
};

test('a body is replaced by its own Party organisation; one without signs itself', () => {
  const { view } = fresh();
  expect(signerFor(view, 'body', ON)).toBe('branch');
  expect(signerFor(view, 'branch', ON)).toBe('branch');
  expect(signerFor(view, 'community', ON)).toBe('community');
  expect(signerFor(view, 'town', ON)).toBeUndefined();
});

test('agreement and signers are one command, in force on the reference day', async () => {
  const live = fresh();
  const outcome = await live.dispatch(
    pairingCommand(
      'new-one',
      { ...emptyDraft(ON), signed: true },
      '甲 与 乙 结对共建协议',
      ['branch', 'community'],
      ON,
      [],
    ),
  );
  expect(outcome).toEqual({ status: 'ok' });
  const agreement = live.view.node('new-one');
  expect(agreement?.fields).toEqual({
    title: '甲 与 乙 结对共建协议',
    agreementType: 'bilateral',
    signedOn: ON,
    termFrom: ON,
    termTo: '2024-04-13',
  });
  expect(agreement && inForceOn(agreement.fields, ON)).toBe(true);
  expect(agreement?.provenance['signedOn']).toEqual({ source: 'entered', reportedOn: ON });
  const signers = signersOf(live.view, 'new-one');
  expect(
    signers.map(({ node, relation }) => [node.id, relation.fields['role'], relation.fields['order']]),
  ).toEqual([
    ['branch', 'a', 1],
    ['community', 'b', 2],
  ]);
});

test('one signer alone needs to be acknowledged', async () => {
  const live = fresh();
  const alone = (acknowledged: string[]) =>
    live.dispatch(pairingCommand('alone', emptyDraft(ON), '单方', ['branch'], ON, acknowledged));
  expect(await alone([])).toMatchObject({ status: 'refused', failure: { code: 'doubtful' } });
  expect(await alone(['oneSigner'])).toEqual({ status: 'ok' });
});

test('a new pairing is a draft of the reference day unless somebody says that it was signed', async () => {
  const live = fresh();
  await live.dispatch(pairingCommand('plan', emptyDraft(ON), '草案', ['branch', 'community'], ON, []));
  expect(live.view.node('plan')?.fields).toEqual({
    title: '草案',
    agreementType: 'bilateral',
    draftedOn: ON,
  });
});

test('three parties make it multilateral unless somebody chose otherwise', () => {
  expect(typeFor(emptyDraft(ON), 3)).toBe('multilateral');
  expect(typeFor({ ...emptyDraft(ON), type: 'framework' }, 3)).toBe('framework');
});

test('a title names the parties without spaces, and a sample once', () => {
  const { view } = fresh();
  const [branch, community] = [view.node('branch'), view.node('community')];
  if (!branch || !community) throw new Error('the graph has no such records');
  const sample = { ...community, sample: true, fields: { name: '示例·港晴社区' } };
  expect(titleFor([branch, community])).toBe('区物业管理行业协会党支部与南北台社区结对共建协议');
  expect(titleFor([sample, { ...sample, fields: { name: '港悦社区' } }])).toBe(
    '示例·港晴社区与港悦社区结对共建协议',
  );
});

test('no term follows from a day that does not exist', () => {
  expect(termToOf({ ...emptyDraft(ON), signedOn: '2023-02-30' })).toBeUndefined();
  expect(termToOf({ ...emptyDraft(ON), signedOn: '2023-2-28' })).toBe('2024-02-27');
});

test('an agreement in force between the same parties is pointed out', () => {
  const { view } = fresh();
  expect(existingAgreement(view, ['community', 'branch'], ON)?.id).toBe('agreement');
  expect(existingAgreement(view, ['community', 'branch'], '2024-04-14')).toBeUndefined();
  expect(existingAgreement(view, ['branch'], ON)).toBeUndefined();
});
