import { Component, type ReactNode } from 'react';

type ChartBoundaryProps = { readonly fallback: ReactNode; readonly children: ReactNode };

/** A chart that cannot be fetched or drawn says so in its place; its table stays. */
export class ChartBoundary extends Component<ChartBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? this.props.fallback : this.props.children;
  }
}
