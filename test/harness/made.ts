import type { LiveCommand } from '../../web/live/live.ts';

/** Commands as a page dispatches them; that another test's record has the name is nothing to ask about. */
export const createUnit = (id: string, name = `单位 ${id}`, more: object = {}) =>
  ({
    type: 'node.create',
    args: { node: { id, kind: 'Unit', fields: { name, ...more } } },
  }) satisfies LiveCommand;

export const rename = (id: string, was: string, name: string) =>
  ({
    type: 'node.update',
    args: { id, kind: 'Unit', set: { name }, was: { name: was } },
  }) satisfies LiveCommand;
