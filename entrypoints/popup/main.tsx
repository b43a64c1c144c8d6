import { openPage } from '../companion/open-page.ts';
import { loadPage } from '../companion/page-state.ts';
import { Popup } from './popup.tsx';

void openPage(<Popup />, loadPage);
