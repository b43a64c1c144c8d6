import de from '../../shared/credits/locales/de.ts';
import widget from '../../shared/credits/locales/de-widget.ts';
import type { Texts } from '../sdk/locales.ts';

const texts: Texts = { ...de, ...widget };

export default texts;
