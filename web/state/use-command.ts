import { useState } from 'react';
import type { Failure } from '../../graph/model/schema/failure.ts';
import type { LiveCommand } from '../live/live.ts';
import { useLiveHandle } from './live-context.tsx';
import { refuse } from './refusals.ts';

/** Without a connection the answer may take long; a form does not wait for it. */
const PATIENCE_MS = 1_500;

type Command = {
  readonly busy: boolean;
  /** The refusal, or undefined where the form is done. */
  send(command: LiveCommand): Promise<Failure | undefined>;
};

/**
 * The life of a command that a form sends: busy until it is answered. What has no answer in time is done as far as the
 * form is concerned, since it is predicted and in the queue; a refusal that comes late is gone through with its author.
 */
export function useCommand(): Command {
  const live = useLiveHandle();
  const [busy, setBusy] = useState(false);
  async function send(command: LiveCommand): Promise<Failure | undefined> {
    setBusy(true);
    const answer = live.dispatch(command);
    const outcome = await inTime(answer);
    setBusy(false);
    if (outcome === undefined) {
      void answer.then((late) => late.status === 'refused' && refuse(command, late.failure));
    }
    return outcome?.status === 'refused' ? outcome.failure : undefined;
  }
  return { busy, send };
}

function inTime<T>(answer: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
