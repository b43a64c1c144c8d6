import type { Section } from '../section.ts';
import { aboutSection } from './about.tsx';
import { appearanceSection } from './appearance.tsx';
import { buysSection } from './buys.tsx';
import { dataSection } from './data.tsx';
import { guardSection } from './guard.tsx';
import { historySection } from './history-section.tsx';
import { languageSection } from './language.tsx';
import { marksSection } from './marks.tsx';
import { planSection } from './plan.tsx';
import { ratesSection } from './rates.tsx';

/** The sections of the options page, in the order of its menu. Their texts are read anew each time: languages change. */
export const allSections = (): Section[] => [
  planSection(),
  ratesSection(),
  guardSection(),
  marksSection(),
  buysSection(),
  historySection(),
  languageSection(),
  appearanceSection(),
  dataSection(),
  aboutSection(),
];
