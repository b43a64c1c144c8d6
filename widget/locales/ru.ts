import ru from '../../shared/credits/locales/ru.ts';
import widget from '../../shared/credits/locales/ru-widget.ts';
import type { Texts } from '../sdk/locales.ts';

const texts: Texts = { ...ru, ...widget };

export default texts;
