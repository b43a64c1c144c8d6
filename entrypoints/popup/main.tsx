import { render } from 'preact';
import { loadPage } from './page-state.ts';
import { Popup } from './popup.tsx';
import { load } from './state.ts';

render(<Popup />, document.getElementById('app') as HTMLElement);
void load().then(loadPage);
