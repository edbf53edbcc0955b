import { Component, type ReactNode } from 'react';

type Props = {
  readonly children: ReactNode;
  /** Another one is worth another try. */
  readonly shows?: string | undefined;
  broken(message: string, again: () => void): ReactNode;
};
type BoundaryState = { readonly message: string | undefined };

/** A bug in drawing must not leave a place blank, nor take more of the page with it than its own place. */
export class ErrorBoundary extends Component<Props, BoundaryState> {
  override state: BoundaryState = { message: undefined };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override componentDidUpdate({ shows }: Props): void {
    if (this.state.message !== undefined && shows !== this.props.shows) this.setState({ message: undefined });
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === undefined) return this.props.children;
    return this.props.broken(message, () => this.setState({ message: undefined }));
  }
}
