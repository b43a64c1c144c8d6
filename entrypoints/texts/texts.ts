import { signal } from '@preact/signals';
import { en as messages } from '../../shared/credits/locales/en.ts';
import { enAdvice as advice } from '../../shared/credits/locales/en-advice.ts';
import { enPages as pages } from '../../shared/credits/locales/en-pages.ts';
import { en, type Texts } from './en.ts';

/** What the extension's pages say in the language that the user reads: their own texts, and those of the credit logic. */
export const texts = signal<Texts>(en);
export const credits = signal({ messages, advice, pages });
