export type Language = 'zh' | 'en';

/** Several things in one line. */
export const joined = (parts: readonly string[], language: Language): string =>
  parts.join(language === 'zh' ? '、' : ', ');
