import { renderToString } from 'react-dom/server';
import { App } from './App.tsx';
import { resetTo } from './state/reset.ts';

/** One page as HTML. State lives in modules, which is safe here because the render never yields. */
export function render(address: string): string {
  resetTo(address);
  return renderToString(<App />);
}
