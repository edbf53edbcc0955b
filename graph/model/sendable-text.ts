/** U+0000 breaks both engines' text; a lone surrogate cannot be stored as UTF-8 and would come back changed. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?:^|[^\ud800-\udbff])[\udc00-\udfff]/;
export const isSendableText = (value: string): boolean =>
  !value.includes('\0') && !LONE_SURROGATE.test(value);
