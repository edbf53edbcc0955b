import { useEffect, useState } from 'react';
import { touchOf } from '../../../graph/model/log/touch.ts';
import { fetchEntry } from '../../live/entry.ts';
import type { Live } from '../../live/live.ts';
import { useLive } from '../../state/live-context.tsx';
import { formatMoment } from '../../ui/format-moment.ts';

type Change = { readonly actorId: string; readonly at: string };
type Named = { readonly name: string; readonly time: string };

/**
 * Who changed one of these fields last, and when. What happened while the page was away it asks the log for, by the
 * record's own revision; where that is about other fields nobody is named.
 */
export function useWhoChanged(id: string, rev: number, fields: readonly string[]): Named | undefined {
  const live = useLive();
  const [asked, setAsked] = useState<Change>();
  const seen = fields.map((field) => live.changedBy(id, field)).find((change) => change !== undefined);
  const isSeen = seen !== undefined;
  const wanted = fields.join(' ');
  useEffect(() => {
    if (isSeen) return;
    let isGone = false;
    const isAbout = (field: string) => wanted.split(' ').includes(field);
    fetchEntry(rev).then(
      ({ entry }) => {
        const isIt = entry.events.some((event) => {
          const touch = touchOf(event);
          return touch.id === id && (touch.what !== 'fields' || touch.fields.some(isAbout));
        });
        if (!isGone && isIt) setAsked(entry);
      },
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [id, rev, wanted, isSeen]);
  return named(live, seen ?? asked);
}

/** A change as people read it. */
export function named({ view }: Pick<Live, 'view'>, change: Change | undefined): Named | undefined {
  const name = change && view.node(change.actorId)?.fields['name'];
  return change && typeof name === 'string' ? { name, time: formatMoment(change.at) } : undefined;
}
