import { openPage } from '../companion/open-page.ts';
import { followHash } from './navigation.ts';
import { Options } from './options.tsx';

followHash();
void openPage(<Options />);
