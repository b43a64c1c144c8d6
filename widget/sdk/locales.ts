import { en } from '../../shared/credits/locales/en.ts';
import { enAdvice } from '../../shared/credits/locales/en-advice.ts';
import { enPages } from '../../shared/credits/locales/en-pages.ts';
import { enWidget } from '../../shared/credits/locales/en-widget.ts';
import type { AdviceMessages, Messages, PageMessages } from '../../shared/credits/locales/messages.ts';
import type { WidgetMessages } from '../../shared/credits/locales/widget-messages.ts';

/** Everything that the widget says, in one language. */
export interface Texts {
  readonly messages: Messages;
  readonly advice: AdviceMessages;
  readonly pages: PageMessages;
  readonly widget: WidgetMessages;
}

export const ENGLISH: Texts = { messages: en, advice: enAdvice, pages: enPages, widget: enWidget };

/** What a language's file exports; what the widget alone says is English until the file has it. */
export type LanguageFile = Omit<Texts, 'widget'> & Partial<Pick<Texts, 'widget'>>;

/** The languages beside English by their BCP 47 tags, each in a file that is loaded when it is wanted. */
export const LANGUAGES: Readonly<Record<string, () => Promise<{ readonly default: LanguageFile }>>> = {};
