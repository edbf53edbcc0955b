import i18next from 'i18next';
import { en } from './en.ts';
import { type Words, zh } from './zh.ts';

export type Language = 'zh' | 'en';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Words };
  }
}

/** Chinese unless the browser was told otherwise; what English lacks is shown in Chinese. */
export const language: Language = readLanguage();

function readLanguage(): Language {
  try {
    return localStorage.getItem('pairing-atlas:language') === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
}

void i18next.init({
  lng: language,
  fallbackLng: 'zh',
  resources: { zh: { translation: zh }, en: { translation: en } },
  interpolation: { escapeValue: false },
  // Resources are at hand, so the first render has its words.
  initAsync: false,
});

export const texts = i18next;

/** The page's words. The language is that of the whole visit, so no component has to follow it. */
export const { t } = i18next;
