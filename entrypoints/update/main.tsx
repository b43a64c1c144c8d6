import { openPage } from '../companion/open-page.ts';
import { Update } from './update.tsx';

void openPage(<Update since={new URLSearchParams(location.search).get('since') ?? ''} />);
