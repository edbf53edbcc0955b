/** The store cannot be opened, and a person can do something about it: one sentence, in Chinese and English. */
export class StartError extends Error {
  constructor(zh: string, en: string, cause?: unknown) {
    super(`${zh} / ${en}`, { cause });
    this.name = 'StartError';
  }
}
