import { useEffect, useRef, useState } from 'react';
import { draftNow, dropDraft, keepDraft, useDraft } from './drafts.ts';
import { whileFilled } from './leaving.ts';

type Offer<T> = { readonly at: number; readonly value: T };

export type FormDraft = {
  /** When what can be restored was typed. */
  readonly offeredAt: number | undefined;
  restore(): void;
  refuse(): void;
  /** It is asked whether what was filled in may be left. */
  readonly isAsking: boolean;
  stay(): void;
  keepAndLeave(): void;
  dropAndLeave(): void;
  /** Leaves the form at once, or asks first where something was filled in. */
  leave(go: () => void): void;
  /** It was sent: nothing is kept of it. */
  done(): void;
};

/** What is filled in: a control that was emptied again is as one that nobody touched. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_name, each: unknown) => {
    const isEmpty = each === '' || (Array.isArray(each) && each.length === 0);
    return isEmpty ? undefined : each;
  });
const same = (one: unknown, other: unknown): boolean => written(one) === written(other);

type Kept<T> = { readonly value: T };

/**
 * What keeps a form's content: while it is filled in it is a draft in the browser, closing it asks, and what was left is
 * offered when the form is opened again. `value` is all that a person can fill in, as it stands when the form opens
 * empty; `restore` puts it back. A form of a `page` is closed with it.
 */
export function useFormDraft<T extends object>(
  key: string,
  value: T,
  restore: (value: T) => void,
  reach: 'page' | 'form' = 'form',
  /** Where the form opens with something filled in: what it would be without. */
  unfilled: T = value,
): FormDraft {
  const [empty] = useState(unfilled);
  const kept = useDraft(key);
  const own = useRef<unknown>(undefined);
  const [offer, setOffer] = useState<Offer<T> | undefined>(() => offerOf<T>(draftNow(key), empty));
  const [going, setGoing] = useState<{ readonly go: () => void }>();
  const isDone = useRef(false);
  const release = useRef(() => {});
  const isFilled = !same(value, empty);
  const text = written(value);

  // What the browser brings late, while nothing has been typed.
  useEffect(() => {
    if (own.current === undefined && !isDone.current) setOffer(offerOf<T>(kept, empty));
  }, [kept, empty]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when what is filled in is another
  useEffect(() => {
    if (isDone.current) return;
    if (isFilled) {
      own.current = { value };
      keepDraft(key, own.current);
    } else if (own.current !== undefined) {
      own.current = undefined;
      dropDraft(key);
    }
  }, [text]);

  useEffect(() => {
    if (!isFilled || isDone.current) return;
    const end = whileFilled((go) => setGoing({ go }), reach);
    release.current = end;
    return end;
  }, [isFilled, reach]);

  function finish(): void {
    isDone.current = true;
    release.current();
  }

  function goOn(): void {
    finish();
    setGoing(undefined);
    going?.go();
  }

  return {
    offeredAt: offer?.at,
    restore() {
      if (offer) restore({ ...empty, ...offer.value });
      setOffer(undefined);
    },
    refuse() {
      if (own.current === undefined) dropDraft(key);
      setOffer(undefined);
    },
    isAsking: going !== undefined,
    stay: () => setGoing(undefined),
    keepAndLeave: goOn,
    dropAndLeave() {
      dropDraft(key);
      goOn();
    },
    leave(go) {
      if (isFilled && !isDone.current) setGoing({ go });
      else go();
    },
    done() {
      finish();
      dropDraft(key);
    },
  };
}

function offerOf<T>(kept: { at: number; content: unknown } | undefined, empty: T): Offer<T> | undefined {
  const value = (kept?.content as Kept<T> | undefined)?.value;
  return kept && value && !same(value, empty) ? { at: kept.at, value } : undefined;
}
