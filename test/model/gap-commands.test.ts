import { describe, expect, test } from 'vitest';
import { decideCommand } from '../../graph/model/commands/command.ts';
import { gapNoteId, gapNoteOf, ruleSettingId, settingsOf } from '../../graph/model/schema/gap-note.ts';
import { View } from '../../graph/model/view/view.ts';

const actor = { id: 'li', role: 'editor' } as const;
const finding = 'G05:po-12';

function play(view: View, type: string, args: unknown): string {
  const decision = decideCommand({ type, args }, view, actor);
  if (decision.outcome === 'refused') return decision.failure.code;
  view.apply(decision.events, 1);
  return `${decision.events.length} events`;
}
const note = (view: View) => {
  const node = view.node(gapNoteId(finding));
  return node && gapNoteOf(node);
};

describe('notes on gaps', () => {
  test('C8 each has an inverse, and what the other says stays', () => {
    const view = new View();
    play(view, 'gap.snooze', { finding, until: '2023-06-30', reason: '等换届' });
    play(view, 'gap.assign', { finding, to: '李干部' });
    play(view, 'gap.dismiss', { finding, reason: '已并入区级' });
    expect(note(view)).toEqual({
      snoozedUntil: '2023-06-30',
      snoozeReason: '等换届',
      assignee: '李干部',
      dismissedReason: '已并入区级',
      by: 'li',
    });
    play(view, 'gap.wake', { finding });
    play(view, 'gap.restore', { finding });
    expect(note(view)).toEqual({ assignee: '李干部', by: 'li' });
    play(view, 'gap.unassign', { finding });
    expect(note(view)).toEqual({ by: 'li' });
    expect(play(view, 'gap.unassign', { finding })).toBe('0 events');
  });

  test.each([
    ['a day that is none', 'gap.snooze', { finding, until: '2023-02-30', reason: '等' }],
    ['no reason', 'gap.snooze', { finding, until: '2023-06-30', reason: '' }],
    ['a reason of blanks', 'gap.dismiss', { finding, reason: '   ' }],
    ['no finding', 'gap.assign', { finding: 'po-12', to: '李' }],
    ['a name too long', 'gap.assign', { finding, to: '李'.repeat(41) }],
    ['no parameters', 'rule.tune', { rule: 'G05', params: {} }],
    ['no rule', 'rule.tune', { rule: 'X1', params: { days: 3 } }],
  ])('refuses %s', (_what, type, args) => {
    expect(play(new View(), type, args)).toBe('invalid');
  });

  test('nobody else can take the place of a note', () => {
    const node = { id: gapNoteId(finding), kind: 'Town', fields: { name: '镇' } };
    expect(play(new View(), 'node.create', { node })).toBe('invalid');
  });

  test('a parameter is set beside the others and goes back to the standard', () => {
    const view = new View();
    const settings = () => settingsOf(view.node(ruleSettingId('G09')) ?? { fields: {} });
    play(view, 'rule.tune', { rule: 'G09', params: { days: 90, share: 0.5 } });
    play(view, 'rule.tune', { rule: 'G09', params: { days: null } });
    expect(settings()).toEqual({ share: 0.5 });
  });
});
