import { describe, expect, it } from 'vitest';
import { hostsOf, signersOf } from '../../graph/model/terms/agreement.ts';
import { pairingOn } from '../../graph/model/terms/pairing.ts';
import { View } from '../../graph/model/view/view.ts';
import { relation } from '../harness/relation-record.ts';
import { node } from './people.ts';

const ON = '2023-04-14';
const agreement = node('Agreement', 'agreement', { signedOn: '2023-01-01' });
const view = new View().load(
  [
    node('SocialOrganization', 'chamber'),
    node('SocialOrganization', 'guild'),
    node('Community', 'village'),
    node('Unit', 'government'),
    node('PartyOrganization', 'own'),
    node('PartyOrganization', 'joint'),
    node('PartyOrganization', 'alone'),
    node('PartyOrganization', 'moved'),
    agreement,
    node('Agreement', 'none'),
  ],
  [
    relation('BRANCH_OF', 'own', 'chamber'),
    relation('BRANCH_OF', 'joint', 'guild'),
    relation('BRANCH_OF', 'joint', 'chamber'),
    relation('BRANCH_OF', 'moved', 'guild', { validTo: '2023-04-13' }),
    relation('BRANCH_OF', 'moved', 'village', { validFrom: '2023-04-14' }),
    relation('UNDER', 'own', 'alone'),
    relation('PARTY_TO', 'village', 'agreement', { order: 3 }),
    relation('PARTY_TO', 'own', 'agreement', { order: 1 }),
    relation('PARTY_TO', 'joint', 'agreement', { order: 2 }),
    relation('PARTY_TO', 'government', 'agreement'),
  ],
);

describe('the host of a signer', () => {
  it.each([
    ['its own body', 'own', ['chamber']],
    ['each body of a joint one', 'joint', ['chamber', 'guild']],
    ['none for one that stands alone', 'alone', []],
    ['a body that signs for itself', 'government', ['government']],
    ['a community that signs for itself', 'village', ['village']],
    ['the one of that day', 'moved', ['village']],
  ])('%s', (_, signer, hosts) => {
    expect(hostsOf(view, signer, ON)).toEqual(hosts);
  });

  it('changes with the day', () => {
    expect(hostsOf(view, 'moved', '2023-04-13')).toEqual(['guild']);
    expect(hostsOf(view, 'moved', '2023-04-14')).toEqual(['village']);
  });
});

describe('the parties of an agreement', () => {
  it('come in their order, those without one last', () => {
    expect(signersOf(view, 'agreement').map((each) => each.node.id)).toEqual([
      'own',
      'joint',
      'village',
      'government',
    ]);
    expect(signersOf(view, 'none')).toEqual([]);
  });

  it('are drawn at the marks that stand for them: the body for its own, itself for a joint one', () => {
    expect(pairingOn(view, agreement, ON)).toMatchObject({
      marks: ['chamber', 'joint', 'village', 'government'],
      hub: true,
      inForce: true,
    });
    expect(pairingOn(view, agreement, '2022-12-31').inForce).toBe(false);
  });
});
