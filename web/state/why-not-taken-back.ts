import type { Failure } from '../../graph/model/schema/failure.ts';
import type { Difference } from '../../graph/model/schema/failure-schema.ts';
import type { FieldSpec } from '../../graph/model/schema/field.ts';
import { fieldSpecs, type Kind } from '../../graph/model/schema/kinds.ts';
import type { FieldValue } from '../../graph/model/schema/record.ts';
import { RELATIONS } from '../../graph/model/schema/relations.ts';
import { GONE } from '../../graph/model/words/record-text.ts';
import type { Live } from '../live/live.ts';
import { language, t } from '../texts/i18n.ts';
import '../texts/later.ts';
import { failureText } from '../ui/failure-text.ts';
import { formatMoment } from '../ui/format-moment.ts';
import { formatValue } from '../ui/format-value.ts';
import { nameOf } from '../ui/record-name.tsx';
import { titleOf } from '../ui/titles.ts';
import { personName } from './away-acts.ts';
import type { NoticeAction } from './notices.ts';
import { seeRecord } from './see-record.ts';

type Asked = Pick<Live, 'view' | 'actorId' | 'changedBy'>;

/** Why something was not taken back: who changed what meanwhile, and the record to look at. */
export function whyNotTakenBack(
  live: Asked,
  failure: Failure,
): { readonly text: string; readonly open: NoticeAction | undefined } {
  const [first, ...others] = failure.differs ?? [];
  if (!first) {
    const text = failure.code === 'notFound' ? t('undone.gone') : failureText(failure);
    return { text, open: undefined };
  }
  const one = differenceText(live, first);
  const text = others.length > 0 ? t('undone.more', { text: one, count: others.length }) : one;
  const { view } = live;
  const shown = view.node(first.id) ?? view.node(view.relation(first.id)?.source ?? '');
  const open = shown && {
    word: t('undone.open', { name: nameOf(shown) }),
    run: () => seeRecord(shown.id),
  };
  return { text, open };
}

function differenceText(live: Asked, difference: Difference): string {
  const { id, what, field, now, other } = difference;
  const of = whatIs(live, difference);
  const who = whoIs(live, difference);
  const spec = field === undefined ? undefined : specOf(live, difference, field);
  const title = spec ? titleOf(spec.title) : (field ?? '');
  switch (what) {
    case 'changed':
      if (now === undefined || !spec) return t('undone.source', { who, of, field: title });
      return t('undone.changed', { who, of, field: title, now: valueText(spec, field ?? '', now) });
    case 'moved':
      return t('undone.moved', { who, of });
    case 'gone':
      return t('undone.notThere', { of });
    case 'back':
      return t('undone.back', { of });
    case 'related':
      return t('undone.related', { of, other: otherEnd(live, id, other) });
    case 'taken':
      return t('undone.taken', { of, field: title, other: nameBy(live, other) });
  }
}

/** Of a dated field the newest of its values. */
function valueText(spec: FieldSpec, field: string, now: unknown): string {
  const value: unknown = spec.dated && Array.isArray(now) ? now[now.length - 1] : now;
  if (value === null || value === undefined) return t('undone.empty');
  return t('undone.record', { name: formatValue(spec, field, value as FieldValue) });
}

function nameBy({ view }: Asked, id: string | undefined): string {
  const node = view.node(id ?? '');
  return node ? nameOf(node) : GONE[language];
}

function whatIs(live: Asked, { id, name }: Difference): string {
  const relation = live.view.relation(id);
  if (relation) {
    const { kind, source, target } = relation;
    const words = { name: nameBy(live, source), other: nameBy(live, target) };
    return t('undone.relation', { ...words, relation: titleOf(RELATIONS[kind].title) });
  }
  const node = live.view.node(id);
  return t('undone.record', { name: node ? nameOf(node) : (name ?? GONE[language]) });
}

function whoIs(live: Asked, { id, field, by }: Difference): string {
  const change = by ?? live.changedBy(id, field);
  if (!change) return t('undone.someone');
  const name = change.actorId === live.actorId ? t('undone.you') : personName(live.view, change.actorId);
  return t('undone.who', { name, time: formatMoment(change.at) });
}

function specOf({ view }: Asked, { id, kind }: Difference, field: string): FieldSpec | undefined {
  const relation = view.relation(id);
  const specs: Readonly<Record<string, FieldSpec>> = relation
    ? RELATIONS[relation.kind].fields
    : fieldSpecs(kind as Kind);
  // Of a dated field the list of days beside it has no title of its own.
  return specs[field] ?? specs[field.replace(/From$/, '')];
}

/** To what the relation leads that came later. */
function otherEnd(live: Asked, id: string, relationId: string | undefined): string {
  const relation = live.view.relation(relationId ?? '');
  if (!relation) return GONE[language];
  return nameBy(live, relation.source === id ? relation.target : relation.source);
}
