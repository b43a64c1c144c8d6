import { en, type Texts } from './en.ts';

const l: Texts = { ...en, on: 'de' };
export default l;
