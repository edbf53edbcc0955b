import { Component, type ReactNode } from 'react';
import { t } from '../texts/i18n.ts';
import '../ui/not-loaded.css';

type Props = { readonly className: string; readonly children: ReactNode };
type BoundaryState = { readonly message: string | undefined };

/** A bug in drawing one page leaves the map, the bar and the way to the other pages. */
export class PartBoundary extends Component<Props, BoundaryState> {
  override state: BoundaryState = { message: undefined };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === undefined) return this.props.children;
    return (
      <section className={this.props.className}>
        <div className="not-loaded" role="alert">
          <strong>{t('broken.title')}</strong>
          <p>{t('part.broken')}</p>
          <code className="state-detail">{message}</code>
          <button
            type="button"
            className="button small"
            onClick={() => this.setState({ message: undefined })}
          >
            {t('part.retry')}
          </button>
        </div>
      </section>
    );
  }
}
