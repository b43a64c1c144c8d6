import { en, type Texts } from './en.ts';

const l: Texts = { ...en, on: 'zh-CN' };
export default l;
