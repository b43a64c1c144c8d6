import es from '../../shared/credits/locales/es.ts';
import widget from '../../shared/credits/locales/es-widget.ts';
import type { Texts } from '../sdk/locales.ts';

const texts: Texts = { ...es, ...widget };

export default texts;
