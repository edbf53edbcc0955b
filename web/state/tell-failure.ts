import type { Failure } from '../../graph/model/schema/failure.ts';
import { failureText } from '../ui/failure-text.ts';
import { tell } from './notices.ts';

export const tellFailure = (failure: Failure): void => void tell(failureText(failure), 'problem');
