import ja from '../../shared/credits/locales/ja.ts';
import widget from '../../shared/credits/locales/ja-widget.ts';
import type { Texts } from '../sdk/locales.ts';

const texts: Texts = { ...ja, ...widget };

export default texts;
