import { z } from 'zod';
import { defineOperation, NoParameters, RUN } from './operation.ts';

export const openApi = defineOperation({
  name: 'openApi',
  method: 'get',
  path: '/openapi.json',
  summary: 'This document',
  parameters: NoParameters,
  reply: z.looseObject({ openapi: z.string(), paths: z.looseObject({}), components: z.looseObject({}) }),
  failures: [],
  handle: ({ documents }) => ({ json: documents.openApi(), tag: RUN }),
});
