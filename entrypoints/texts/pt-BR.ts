import { en, type Texts } from './en.ts';

const l: Texts = { ...en, on: 'pt-BR' };
export default l;
