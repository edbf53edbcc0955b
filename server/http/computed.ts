import { CALLS, type CallName, type QueryOf } from '../board/calls.ts';
import { defineOperation, type Operation, RUN } from './operation.ts';

/** What the board computes, as the bytes that it keeps. */
const computed = <C extends CallName>(call: C, path: string): Operation =>
  defineOperation({
    name: call.replaceAll(/\.(\w)/g, (_, letter: string) => letter.toUpperCase()),
    method: 'get',
    path,
    summary: CALLS[call].summary,
    parameters: CALLS[call].query,
    reply: CALLS[call].reply,
    // So many days are wanted by others.
    failures: ['busy', ...CALLS[call].failures],
    async handle({ board }, { parameters, payer }) {
      const { tag, json } = await board.ask(call, parameters as QueryOf<C>, payer);
      return { json, tag: `${RUN}-${tag}` };
    },
  });

/** Gaps, figures, sheet and charts, each with its address. */
export const COMPUTED: Readonly<Record<CallName, Operation>> = {
  'gaps.page': computed('gaps.page', '/gaps'),
  'gaps.summary': computed('gaps.summary', '/gaps/summary'),
  'gaps.rules': computed('gaps.rules', '/gaps/rules'),
  'gaps.groups': computed('gaps.groups', '/gaps/groups'),
  'gaps.compared': computed('gaps.compared', '/gaps/compared'),
  'gaps.unknown': computed('gaps.unknown', '/gaps/unknown'),
  figures: computed('figures', '/figures'),
  'figures.list': computed('figures.list', '/figures/{id}'),
  statutory: computed('statutory', '/statutory'),
  'statutory.list': computed('statutory.list', '/statutory/{id}'),
  charts: computed('charts', '/charts'),
  'charts.list': computed('charts.list', '/charts/{id}'),
};
