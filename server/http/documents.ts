import { z } from 'zod';
import { defineOperation, NoParameters, RUN } from './operation.ts';

const References = z.looseObject({ schemas: z.looseObject({}) });

export const openApi = defineOperation({
  name: 'openApi',
  method: 'get',
  path: '/openapi.json',
  summary: 'This document',
  parameters: NoParameters,
  reply: z.looseObject({ openapi: z.string(), paths: z.looseObject({}), components: References }),
  failures: [],
  handle: ({ documents }) => ({ json: documents.openApi(), tag: RUN }),
});

export const asyncApi = defineOperation({
  name: 'asyncApi',
  method: 'get',
  path: '/asyncapi.json',
  summary: 'The live protocol of the socket, as AsyncAPI describes it',
  parameters: NoParameters,
  reply: z.looseObject({ asyncapi: z.string(), operations: z.looseObject({}), components: References }),
  failures: [],
  handle: ({ documents }) => ({ json: documents.asyncApi(), tag: RUN }),
});
