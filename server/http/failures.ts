import type { FailureCode } from '../../graph/model/schema/failure.ts';
import type { Operation } from './operation.ts';

/** Every way in which an operation may be refused; `internal` is a bug. Unknown addresses and methods are no operations. */
export const failuresOf = ({ isOpen, body, failures }: Operation): readonly FailureCode[] => [
  'invalid',
  // What everybody may ask is not counted.
  ...(isOpen ? [] : (['unauthorized', 'limited'] as const)),
  'origin',
  ...failures,
  ...(body ? (['tooLarge', 'mediaType'] as const) : []),
  // Whether it is there, a server says whatever else it cannot do.
  ...(isOpen ? [] : (['unavailable'] as const)),
  'internal',
];
