import { browser } from 'wxt/browser';
import { openPage } from '../companion/open-page.ts';
import { loadPage } from '../companion/page-state.ts';
import { Popup } from './popup.tsx';

if (browser.extension.getViews({ type: 'popup' }).includes(window)) document.documentElement.dataset.popup = '';
void openPage(<Popup />, loadPage);
