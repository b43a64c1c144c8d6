import type { PageDescription, Spending, Spends } from './page.ts';

/** A source's length for each language, at the rate of the engine that is chosen; a switch for audio alone may be off. */
const TRANSLATION = {
  pays: {
    within: 'nearest',
    chosen: [
      [/^(?:audio (?:only|dubbing|translation)|dub audio only|translate audio only)\b/i, { feature: 'audio-dubbing' }],
      [/^speed\b/i, { feature: 'video-translation-lip-sync', variant: { mode: 'speed' } }],
      [/^lip[- ]sync\b/i, { feature: 'video-translation-lip-sync' }],
      [/^precision\b/i, { feature: 'video-translation-lip-sync', variant: { mode: 'precision' } }],
    ],
    switched: {
      named: /^(?:audio (?:only|dubbing|translation)|dub audio only|translate audio only)\b/i,
      off: { feature: 'video-translation-lip-sync' },
    },
    otherwise: { feature: 'video-translation-lip-sync', mayBe: ['audio-dubbing'] },
  },
  perLanguage: true,
  length: 'before-control',
} satisfies Omit<Spending, 'named'>;

/** Translate: the length of a source, in some languages. What it would cost shows once there is a source. */
export const translate: PageDescription = {
  id: 'translate',
  routes: /^\/(?:apps\/translate|video-translate)(?:\/|$)/,
  places: ['translate'],
  reads: 'tool',
};

export const spends: Spends = {
  at: /translate\/?$/,
  controls: [
    {
      named: /^(?:translate(?:now|video)?|submitfortranslation)$/,
      ...TRANSLATION,
    },
  ],
};

/** The older way to translate is a dialog over Projects, where other dialogs translate nothing. */
export const inProjects: Spends = {
  at: /^\/projects\/?$/,
  controls: [{ named: /^submitfortranslation$/, stands: 'in-dialog', ...TRANSLATION }],
};
