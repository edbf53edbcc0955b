import type { z } from 'zod';
import { PROTOCOL_VERSION } from '../../../graph/model/wire/limits.ts';
import type { ApiDeps } from '../operation.ts';
import { componentsOf, type JsonSchema, reference } from './components.ts';
import { fieldSchemas } from './field-schemas.ts';
import { GRAPH_SCHEMAS } from './shared-schemas.ts';
import { ASKED, TOLD } from './socket-messages.ts';
import { SOCKET_WORDS } from './socket-words.ts';

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const CHANNEL = { $ref: '#/channels/socket' };
const messageAt = (name: string): JsonSchema => ({ $ref: `#/channels/socket/messages/${name}` });

/** An AsyncAPI 3.0 document of the socket, made of the very schemas that the server parses with and answers by. */
export function describeSocket({ version, path }: Pick<ApiDeps, 'version' | 'path'>): object {
  const named: Record<string, z.ZodType> = { ...GRAPH_SCHEMAS, ...fieldSchemas() };
  const messages: Record<string, object> = {};
  const operations: Record<string, object> = {};
  const say = (name: string, schema: z.ZodType, words?: string): JsonSchema => {
    const known = Object.entries(named).find(([, each]) => each === schema)?.[0];
    named[known ?? capital(name)] = schema;
    messages[name] = {
      name,
      ...(words === undefined ? {} : { summary: words }),
      payload: reference(known ?? capital(name)),
    };
    return messageAt(name);
  };
  for (const [name, { message, answer, words }] of Object.entries(ASKED)) {
    operations[name] = {
      action: 'receive',
      channel: CHANNEL,
      summary: words,
      messages: [say(name, message, words)],
      reply: { channel: CHANNEL, messages: [say(`${name}Ack`, answer)] },
    };
  }
  for (const [name, { message, words }] of Object.entries(TOLD))
    operations[name] = {
      action: 'send',
      channel: CHANNEL,
      summary: words,
      messages: [say(name, message, words)],
    };
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Pairing Atlas, live',
      version,
      description: SOCKET_WORDS,
      'x-protocol-version': PROTOCOL_VERSION,
    },
    defaultContentType: 'application/json',
    channels: { socket: { address: `${path}/socket.io/`, messages } },
    operations,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: componentsOf(named),
    },
  };
}
