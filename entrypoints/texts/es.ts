import { en, type Texts } from './en.ts';

const l: Texts = { ...en, on: 'es' };
export default l;
