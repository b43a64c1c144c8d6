import zhCN from '../../shared/credits/locales/zh-CN.ts';
import widget from '../../shared/credits/locales/zh-CN-widget.ts';
import type { Texts } from '../sdk/locales.ts';

const texts: Texts = { ...zhCN, ...widget };

export default texts;
