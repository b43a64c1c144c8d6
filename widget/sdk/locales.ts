import { en } from '../../shared/credits/locales/en.ts';
import { enAdvice } from '../../shared/credits/locales/en-advice.ts';
import { enPages } from '../../shared/credits/locales/en-pages.ts';
import { enViews } from '../../shared/credits/locales/en-views.ts';
import { enWidget } from '../../shared/credits/locales/en-widget.ts';
import type {
  AdviceMessages,
  Messages,
  PageMessages,
  PriceMessages,
  ViewMessages,
} from '../../shared/credits/locales/messages.ts';
import type { WidgetMessages } from '../../shared/credits/locales/widget-messages.ts';

/** Everything that the widget says, in one language. */
export interface Texts {
  readonly messages: Messages;
  readonly advice: AdviceMessages;
  readonly pages: PageMessages;
  readonly widget: WidgetMessages;
  readonly views: ViewMessages;
  /** English comes with the part that says it. */
  readonly prices?: PriceMessages | undefined;
}

export const ENGLISH: Texts = { messages: en, advice: enAdvice, pages: enPages, widget: enWidget, views: enViews };

/** By BCP 47 tag. */
export type Languages = Readonly<Record<string, () => Promise<{ readonly default: Texts }>>>;
