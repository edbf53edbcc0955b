import { describe, expect, it } from 'vitest';
import type { TakesBack } from '../../graph/model/log/entry.ts';
import { undoStack } from '../../graph/model/log/undo-stack.ts';

const act = (seq: number, clientId = 'tab') => ({ seq, clientId });
const back = (seq: number, way: TakesBack['way'], ...seqs: number[]) => ({
  ...act(seq),
  takesBack: { seqs, way },
});
const read = (...entries: ReturnType<typeof act>[]) => {
  const { undo, redo } = undoStack(entries);
  const said = (list: typeof undo) =>
    list.map(({ seqs, acts }) => `${seqs.join()}:${acts.map(({ seq }) => seq).join()}`);
  return { undo: said(undo), redo: said(redo) };
};

describe('what somebody can take back', () => {
  it('the last act first; what was taken back can be done again, by the entry that took it back', () => {
    expect(read(act(1), act(2, 'other-tab'), act(5))).toEqual({ undo: ['1:1', '2:2', '5:5'], redo: [] });
    const undone = [act(1), act(2), back(7, 'undo', 2), back(8, 'undo', 1)];
    expect(read(...undone)).toEqual({ undo: [], redo: ['7:2', '8:1'] });
    expect(read(...undone, back(9, 'redo', 8))).toEqual({ undo: ['9:1'], redo: ['7:2'] });
    expect(read(...undone, back(9, 'redo', 8), back(10, 'undo', 9))).toEqual({
      undo: [],
      redo: ['7:2', '10:1'],
    });
  });

  it('something new ends what could have been done again', () => {
    expect(read(act(1), back(2, 'undo', 1), act(3))).toEqual({ undo: ['3:3'], redo: [] });
  });

  it('several at once are one gesture from then on', () => {
    expect(read(act(1), act(2), act(3), back(4, 'undo', 2, 3))).toEqual({ undo: ['1:1'], redo: ['4:2,3'] });
  });

  it('what others did, or a part of something, is something new', () => {
    expect(read(act(3), back(5, 'undo', 4))).toEqual({ undo: ['3:3', '5:5'], redo: [] });
    expect(read(act(3), back(5, 'part', 3))).toEqual({ undo: ['3:3', '5:5'], redo: [] });
  });

  it('of what is too long ago to be among the entries it keeps the way', () => {
    expect(read(act(10), back(11, 'undo', 3))).toEqual({ undo: ['10:10'], redo: ['11:11'] });
    expect(read(act(10), back(11, 'redo', 3))).toEqual({ undo: ['10:10', '11:11'], redo: [] });
  });

  it('nothing that the system does for somebody', () => {
    expect(read(act(1, 'session-li'), act(2))).toEqual({ undo: ['2:2'], redo: [] });
  });
});
