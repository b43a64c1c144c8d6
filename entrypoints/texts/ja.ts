import { en, type Texts } from './en.ts';

const l: Texts = { ...en, on: 'ja' };
export default l;
