import { open } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Server } from 'socket.io';
import type { Entry } from '../../../graph/model/log/entry.ts';
import type { ClientToServer, ServerToClient } from '../../../graph/model/wire/protocol.ts';
import { answerParent } from '../child.ts';

/** `template`: an entry that the product sent, so that both sides send as much. */
export type BareQuestion = { readonly folder: string; readonly template: Entry };

/** The least that could be asked of such a server: what comes is put on the disk once, sent to everybody, acknowledged. */
async function listen({ folder, template }: BareQuestion): Promise<string> {
  const log = await open(join(folder, 'bare.jsonl'), 'a');
  const http = createServer();
  const io = new Server<ClientToServer, ServerToClient>(http, {
    perMessageDeflate: false,
    serveClient: false,
  });
  let seq = 0;
  io.on('connection', (socket) => {
    const { id } = socket;
    let clientId = id;
    socket.on('join', async (message, ack) => {
      clientId = message.clientId;
      await socket.join('all');
      const catchUp = { kind: 'current' } as const;
      ack({ ok: true, incarnation: 'bare', seq, catchUp, lastMid: 0, actorId: id, now: Date.now() });
    });
    socket.on('push', async ({ commands }, ack) => {
      const entries = commands.map(({ mid }, index) => ({
        ...template,
        seq: seq + 1 + index,
        clientId,
        mid,
      }));
      const from = seq;
      seq += entries.length;
      await log.appendFile(`${JSON.stringify(entries)}\n`);
      await log.datasync();
      io.to('all').emit('ops', { from, to: from + entries.length, entries });
      const results = commands.map(({ mid }) => ({ mid, status: 'ok', seq }) as const);
      ack({ ok: true, results, lastMid: commands.at(-1)?.mid ?? 0 });
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
}

answerParent(listen);
