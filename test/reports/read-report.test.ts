import { describe } from 'vitest';
import { openEmbedded } from '../../graph/engines/embedded.ts';
import { reportContract } from './report-contract.ts';

describe('reports out of the embedded engine', () => {
  reportContract(async () => openEmbedded());
});
