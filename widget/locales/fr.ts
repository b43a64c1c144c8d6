import fr from '../../shared/credits/locales/fr.ts';
import widget from '../../shared/credits/locales/fr-widget.ts';
import type { Texts } from '../sdk/locales.ts';

const texts: Texts = { ...fr, ...widget };

export default texts;
