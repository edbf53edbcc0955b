import { runServer } from '../harness/server-in-process.ts';
import { walkSuite } from './walk.ts';

walkSuite('H1 and H2: the document walked on the embedded engine', () => runServer({ seed: 'article' }));
