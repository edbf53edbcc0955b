import { openFor } from '../fuzz/open-for.ts';
import { analystContract } from './analyst-contract.ts';

analystContract('embedded', () => openFor({ kind: 'embedded' }));
