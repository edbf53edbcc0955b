import type { IncomingMessage } from 'node:http';
import type { Actor } from '../../graph/model/commands/spec.ts';

/** Programs that hold the token act under this name. */
export const API_ACTOR = 'api';

/** On whose account it is what somebody asks for: a person's; programs have one name, so theirs by where they are. */
export const payerOf = ({ id }: Actor, { socket }: Pick<IncomingMessage, 'socket'>): string =>
  id === API_ACTOR ? `${id} ${socket.remoteAddress}` : id;
