import { Component, type ReactNode } from 'react';

/** What a visitor would see after a crash. The count is kept by the root's `onCaughtError`. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="crashed" role="alert">
        <h1>Something went wrong</h1>
        <p>Please reload the page.</p>
      </main>
    );
  }
}
