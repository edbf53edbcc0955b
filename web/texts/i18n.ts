import i18next from 'i18next';
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
  resources: { zh: { translation: zh } },
  interpolation: { escapeValue: false },
  // Resources are at hand, so the first render has its words.
  initAsync: false,
});

export const texts = i18next;

/** English comes only for whoever reads it, and before the first render. */
export const wordsAreThere: Promise<unknown> =
  language === 'en'
    ? import('./en.ts').then(({ en }) => i18next.addResourceBundle('en', 'translation', en))
    : Promise.resolve();

/** The page's words. The language is that of the whole visit, so no component has to follow it. */
export const { t } = i18next;
