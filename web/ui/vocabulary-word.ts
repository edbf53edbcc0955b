import { type Vocabulary, vocabularyWord } from '../../graph/model/schema/vocabularies.ts';
import { language } from '../texts/i18n.ts';

/** A vocabulary's word in the page's language. By itself, since the first picture does without vocabularies. */
export const wordOf = (vocabulary: Vocabulary, key: string): string =>
  vocabularyWord(vocabulary, key, language);
