import { en, type Texts } from './en.ts';

const l: Texts = { ...en, on: 'ru' };
export default l;
