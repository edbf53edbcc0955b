/** Controls, line breaks and marks that turn the reading direction: in a name they only deceive. */
const DECEIVING = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
/** Spaces, controls, joiners, fillers and an empty Braille cell leave a name that nobody can see, click or search. */
const VISIBLE = /[^\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** Whether a text of one line shows something, and shows it as it is. */
export const isPlainLine = (value: string): boolean => VISIBLE.test(value) && !DECEIVING.test(value);

/** U+0000 breaks both engines' text; a lone surrogate cannot be stored as UTF-8 and would come back changed. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?:^|[^\ud800-\udbff])[\udc00-\udfff]/;
export const isSendableText = (value: string): boolean =>
  !value.includes('\0') && !LONE_SURROGATE.test(value);
