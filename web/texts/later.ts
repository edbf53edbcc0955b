import { texts } from './i18n.ts';
import { zhForms } from './zh-forms.ts';
import { zhInspector } from './zh-inspector.ts';
import { zhRelations } from './zh-relations.ts';

/** Words that the first picture does without; whoever is loaded later and needs them imports this file. */
texts.addResourceBundle('zh', 'translation', { ...zhInspector, ...zhForms, ...zhRelations }, true);
