import { openFor } from '../fuzz/open-for.ts';
import { derivedContract } from './derived-contract.ts';

derivedContract('embedded', () => openFor({ kind: 'embedded' }));
