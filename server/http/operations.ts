import { batches } from './batches.ts';
import { changes, entry } from './changes.ts';
import { commands } from './commands.ts';
import { COMPUTED } from './computed.ts';
import { asyncApi, openApi } from './documents.ts';
import { health } from './health.ts';
import { history, nodeHistory } from './history.ts';
import { neighbours, node } from './nodes.ts';
import type { Operation } from './operation.ts';
import { search } from './search.ts';
import { introduction, session } from './session.ts';
import { snapshot } from './snapshot.ts';

/** All of `/api/v1`: the router is made of it, and so is its description. To add one: define it, and add it here. */
export const OPERATIONS: readonly Operation[] = [
  health,
  snapshot,
  changes,
  entry,
  commands,
  node,
  neighbours,
  nodeHistory,
  history,
  batches,
  search,
  session,
  introduction,
  ...Object.values(COMPUTED),
  openApi,
  asyncApi,
];
