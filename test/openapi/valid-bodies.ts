type Step = {
  readonly command: { readonly type: string; readonly args: object };
  /** The record whose `rev` the command has to know. */
  readonly knows?: string;
  /** Whose `rev` it raises. */
  readonly changes?: readonly string[];
  /** It takes back the step before it, whose seq it has to name. */
  readonly takesBackLast?: true;
};

/** What a step does once the one before it has become entry `last`. */
export const commandOf = ({ command, takesBackLast }: Step, last: number): Step['command'] =>
  takesBackLast ? { ...command, args: { seqs: [last] } } : command;

const AGREEMENT = {
  node: { id: 'walked-agreement', kind: 'Agreement', fields: { title: '走访协议' } },
  relations: [
    { id: 'walked-party', kind: 'PARTY_TO', source: 'walked', target: 'walked-agreement', fields: {} },
  ],
  acknowledged: ['oneSigner'],
};
const OF = { id: 'walked-of', source: 'walked-branch', target: 'walked' };

/** One command of each type at least, each of which is done after those before it. */
export const validSteps = (finding: string, rule: string, parameter: string): readonly Step[] => [
  {
    command: {
      type: 'node.create',
      args: {
        node: {
          id: 'walked',
          kind: 'Unit',
          fields: { name: '走访单位' },
          provenance: { name: { source: 'entered' } },
        },
      },
    },
  },
  {
    command: {
      type: 'node.create',
      args: { node: { id: 'walked-branch', kind: 'PartyOrganization', fields: { name: '走访支部' } } },
    },
  },
  { command: { type: 'node.create', args: AGREEMENT }, changes: ['walked-agreement'] },
  {
    command: {
      type: 'node.update',
      args: { id: 'walked', kind: 'Unit', set: { name: '走访过' }, was: { name: '走访单位' } },
    },
    changes: ['walked'],
  },
  { command: { type: 'node.move', args: { id: 'walked', area: 'district', x: 1, y: 2 } } },
  {
    command: {
      type: 'relation.create',
      args: { relation: { ...OF, kind: 'BRANCH_OF', fields: {} } },
    },
  },
  {
    command: {
      type: 'relation.update',
      args: { ...OF, set: { validFrom: '2020-01-01' }, was: { validFrom: null } },
    },
    changes: ['walked-of'],
  },
  {
    command: {
      type: 'agreement.milestone',
      args: { id: 'walked-agreement', milestone: 'signedOn', on: '2023-04-01', acknowledged: ['x'] },
    },
    knows: 'walked-agreement',
  },
  { command: { type: 'relation.delete', args: OF }, knows: 'walked-of' },
  { command: { type: 'gap.snooze', args: { finding, until: '2023-06-30', reason: '等换届' } } },
  { command: { type: 'gap.wake', args: { finding } } },
  { command: { type: 'gap.assign', args: { finding, to: '王五' } } },
  { command: { type: 'gap.unassign', args: { finding } } },
  { command: { type: 'gap.dismiss', args: { finding, reason: '并入区级' } } },
  { command: { type: 'gap.restore', args: { finding } } },
  { command: { type: 'rule.tune', args: { rule, params: { [parameter]: 1 } } } },
  { command: { type: 'rule.tune', args: { rule, params: { [parameter]: null } } } },
  { command: { type: 'node.delete', args: { id: 'walked' } }, knows: 'walked' },
  { command: { type: 'entry.takeBack', args: { seqs: [1] } }, takesBackLast: true },
];
