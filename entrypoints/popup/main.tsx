import { render } from 'preact';
import { loadPage } from '../companion/page-state.ts';
import { load } from '../companion/state.ts';
import { Popup } from './popup.tsx';

render(<Popup />, document.getElementById('app') as HTMLElement);
void load().then(loadPage);
