import type { z } from 'zod';
import { GapsChanged } from '../../../graph/model/answers/gap.ts';
import { LIMITS, PROTOCOL_VERSION } from '../../../graph/model/wire/limits.ts';
import {
  Bye,
  type ClientToServer,
  Delta,
  Head,
  Join,
  JoinAck,
  Push,
  PushAck,
  Resync,
  type ServerToClient,
  Since,
  SinceAck,
} from '../../../graph/model/wire/protocol.ts';

type Asked = { readonly message: z.ZodType; readonly answer: z.ZodType; readonly words: string };
type Told = { readonly message: z.ZodType; readonly words: string };

/** What a client says, each answered in its acknowledgement. */
export const ASKED: Readonly<Record<keyof ClientToServer, Asked>> = {
  join: {
    message: Join,
    answer: JoinAck,
    words:
      `The first message of every connection. \`version\` is ${PROTOCOL_VERSION}. \`clientId\` is made by the client, its own for as long as it ` +
      'runs, and belongs to whoever pushed under it first; `epoch` counts its connections from 1. `held` is what it holds ' +
      'already, with its `mark`; without it the answer names a snapshot, and of another log it is `other`. `lastMid` in the answer is the last command ' +
      'of this client that the server knows. What the server says by itself may come before the answer: entries are kept until then, the rest is passed over',
  },
  push: {
    message: Push,
    answer: PushAck,
    words:
      `At most ${LIMITS.pushCommands} commands, in the order of their \`mid\`, which goes on from \`lastMid\` without a hole. ` +
      'One push at a time: the next after the answer. Each command is answered by itself; a refused one blocks nothing. ' +
      'What was not answered is sent again under the same numbers after the next join: what was done is not done again ' +
      'and answered the same. What was accepted comes as `ops`, to its sender too, maybe before the answer',
  },
  since: {
    message: Since,
    answer: SinceAck,
    words: 'Asks for what came after `seq`, when something is missing; `mark` is of the entry of that `seq`',
  },
};

/** What the server says by itself. */
export const TOLD: Readonly<Record<keyof ServerToClient, Told>> = {
  ops: {
    message: Delta,
    words:
      'Entries as they are committed. With `from` = the seq that is held they are applied in order; what is held already ' +
      'is passed over; in place of one that is too large stands `{seq, bulk: true}`, and it is had by HTTP at ' +
      '`/api/v1/entries/SEQ` (`entry` in the answer); with a higher `from` something is missing: if it does not come within 300 ms, ask `since`',
  },
  head: {
    message: Head,
    words:
      'Every three seconds. A higher `seq` than is held: something was lost, ask `since`. Another `incarnation`: it is ' +
      'another log; join anew without `held` and under a new `clientId`',
  },
  gaps: {
    message: GapsChanged,
    words: 'What is missing or wrong has changed. A client that shows no gaps passes it over',
  },
  resync: {
    message: Resync,
    words:
      'Nothing more was sent since the client did not read. It reads again: after so long it asks `since`, and hears of ' +
      'everything from then on',
  },
  bye: {
    message: Bye,
    words: 'The server ends. Wait so long, then connect and join again with what is held',
  },
};
