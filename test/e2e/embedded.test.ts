import { describe } from 'vitest';
import { hasBrowser } from '../harness/browser.ts';
import { liveEditing } from './live-edit.ts';

describe.skipIf(!hasBrowser)('two pages on the embedded engine', () => liveEditing('embedded'));
