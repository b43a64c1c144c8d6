import ptBR from '../../shared/credits/locales/pt-BR.ts';
import widget from '../../shared/credits/locales/pt-BR-widget.ts';
import type { Texts } from '../sdk/locales.ts';

const texts: Texts = { ...ptBR, ...widget };

export default texts;
