import type { Title } from '../model/schema/field.ts';
import { type Vocabulary, vocabularyWord } from '../model/schema/vocabularies.ts';

export const wordTitle = (vocabulary: Vocabulary, key: string): Title => ({
  zh: vocabularyWord(vocabulary, key, 'zh'),
  en: vocabularyWord(vocabulary, key, 'en'),
});

export const wordsTitle = (vocabulary: Vocabulary, keys: readonly string[]): Title => ({
  zh: keys.map((key) => vocabularyWord(vocabulary, key, 'zh')).join('、'),
  en: keys.map((key) => vocabularyWord(vocabulary, key, 'en')).join(', '),
});
