import { Component, type ReactNode } from 'react';
import { t } from '../texts/i18n.ts';
import { StatePage } from './state-page.tsx';

type Props = { readonly children: ReactNode };
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
    return (
      <StatePage title={t('broken.title')} explain={t('broken.explain')}>
        <code className="state-detail">{message}</code>
        <button type="button" className="button primary" onClick={() => window.location.reload()}>
          {t('broken.reload')}
        </button>
      </StatePage>
    );
  }
}
