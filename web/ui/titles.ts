import type { Title } from '../../graph/model/schema/field.ts';
import { type Kind, kindSpec } from '../../graph/model/schema/kinds.ts';
import { language } from '../texts/i18n.ts';

/** The model's own word in the page's language. */
export const titleOf = (title: Title): string => title[language];
export const kindTitle = (kind: Kind): string => titleOf(kindSpec(kind).title);
