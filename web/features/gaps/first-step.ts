import type { FirstStep } from '../../../graph/model/answers/gap.ts';
import type { View } from '../../../graph/model/view/view.ts';
import type { LiveCommand } from '../../live/live.ts';
import { startPairing } from '../../state/start-pairing.ts';
import { editField, editRelation, openRecordForm, select } from '../../state/ui-actions.ts';

type CommandStep = Extract<FirstStep, { do: 'command' }>;
type OpenStep = Exclude<FirstStep, { do: 'command' }>;

/** Commands that must say which state of the record they were decided on. */
const NEEDS_REV: readonly string[] = ['agreement.milestone'];

/** The command of a step as it is sent now; undefined where the record it is about is gone. */
export function stepCommand(
  view: View,
  step: CommandStep,
  acknowledged: readonly string[],
): LiveCommand | undefined {
  const args = { ...step.args, ...(acknowledged.length > 0 ? { acknowledged } : {}) };
  // The server wrote type and arguments for each other; both are parsed again before anything is decided.
  const command = { type: step.type, args } as unknown as LiveCommand;
  if (!NEEDS_REV.includes(step.type)) return command;
  const record = view.node(String(step.args['id']));
  return record && { ...command, ifRev: record.rev };
}

/** Opens what a step asks for, with what is known filled in. */
export function openStep(view: View, step: OpenStep): void {
  switch (step.do) {
    case 'pair':
      startPairing(view, ...step.parties);
      break;
    case 'create':
      openRecordForm(step.kind, { fields: step.fields, relations: step.relations });
      break;
    case 'field':
      editField(step.id, step.field);
      break;
    case 'relate':
      editRelation(step.id, step.relation);
      break;
    case 'open':
      select(step.id);
  }
}
