import { openPage } from '../companion/open-page.ts';
import { loadPage } from '../companion/page-state.ts';
import { load } from '../companion/state.ts';
import { Popup } from './popup.tsx';

const loaded = load();
void openPage(<Popup />, loaded);
void loaded.then(loadPage);
