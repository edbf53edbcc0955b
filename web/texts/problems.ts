import { texts } from './i18n.ts';
import { zhProblems } from './zh-problems.ts';

/** Words for what went wrong, which the first picture does without. */
texts.addResourceBundle('zh', 'translation', zhProblems, true);
