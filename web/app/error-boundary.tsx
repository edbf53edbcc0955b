import { Component, type ReactNode } from 'react';
import type { Live } from '../live/live.ts';
import { BrokenPage } from './broken-page.tsx';

type Props = { readonly live: Live; readonly children: ReactNode };
type BoundaryState = { readonly message: string | undefined };

/** A bug in drawing the page must not leave it blank. */
export class ErrorBoundary extends Component<Props, BoundaryState> {
  override state: BoundaryState = { message: undefined };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === undefined) return this.props.children;
    return <BrokenPage live={this.props.live} message={message} />;
  }
}
