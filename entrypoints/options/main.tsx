import { render } from 'preact';
import { load } from '../companion/state.ts';
import { HistorySection } from './sections/history.tsx';

render(<HistorySection />, document.getElementById('app') as HTMLElement);
void load();
