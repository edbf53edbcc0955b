import { expect } from 'vitest';
import type { Kind } from '../../graph/model/schema/kinds.ts';
import type { FieldValue, NodeRecord } from '../../graph/model/schema/record.ts';
import { type RunningServer, runServer } from '../harness/server-in-process.ts';

type Fields = Readonly<Record<string, FieldValue>>;
/** What the server said of one command: its result as it travels. */
// biome-ignore lint/suspicious/noExplicitAny: a test looks only at parts of it
type Result = any;

/** A real server, asked one command at a time as a program asks. */
export type CaseServer = {
  readonly server: RunningServer;
  send(type: string, args: object, ifRev?: number): Promise<Result>;
  /** A record with a new id, and what came of it. */
  create(kind: Kind, fields: Fields, more?: object): Promise<Result & { readonly id: string }>;
  record(id: string): Promise<NodeRecord>;
  search(
    query: string,
  ): Promise<readonly { readonly id: string; readonly name: string; readonly why: string }[]>;
  close(): Promise<void>;
};

export async function caseServer(seed: 'empty' | 'article' = 'empty'): Promise<CaseServer> {
  const server = await runServer({ seed });
  let count = 0;
  const send: CaseServer['send'] = async (type, args, ifRev) => {
    count += 1;
    const command = { mid: 1, type, args, ...(ifRev === undefined ? {} : { ifRev }) };
    const { json } = await server.push(`case-${count}`, [command]);
    return json.results[0];
  };
  return {
    server,
    send,
    async create(kind, fields, more = {}) {
      const id = `case-record-${count + 1}`;
      return { ...(await send('node.create', { node: { id, kind, fields }, ...more })), id };
    },
    record: async (id) => (await server.ask(`/api/v1/nodes/${id}`)).json.node,
    search: async (query) => (await server.ask(`/api/v1/search?q=${encodeURIComponent(query)}`)).json.hits,
    async close() {
      await server.close();
      expect(server.bugs).toEqual([]);
    },
  };
}
