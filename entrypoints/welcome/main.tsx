import { openPage } from '../companion/open-page.ts';
import { Welcome } from './welcome.tsx';

void openPage(<Welcome />);
