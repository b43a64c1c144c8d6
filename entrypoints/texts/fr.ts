import { en, type Texts } from './en.ts';

const l: Texts = { ...en, on: 'fr' };
export default l;
