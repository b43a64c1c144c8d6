import { renderToString } from 'react-dom/server';
import { App } from './App.tsx';
import { resetTo } from './state/reset.ts';
import { Website } from './website/Website.tsx';

/** One page as HTML. State lives in modules, which is safe here because the render never yields. */
export function render(address: string): string {
  resetTo(address);
  return renderToString(<App />);
}

/** One page of www.heygen.com, which has no state. */
export function renderWebsite(address: string): string {
  return renderToString(<Website path={new URL(address, 'https://www.heygen.com').pathname} />);
}
