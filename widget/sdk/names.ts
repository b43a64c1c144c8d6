import { FEATURE_NAMES } from '../../shared/credits/catalog/features.ts';
import type { Messages } from '../../shared/credits/locales/messages.ts';
import type { FeatureId as SharedFeatureId } from '../../shared/credits/types.ts';
import type { AnyFeatureId } from './api.d.ts';
import { type Checker, fail, isDotted } from './check.ts';

/**
 * The credit logic takes an id that it does not know as one that no card has a price for. So contributed ids go through it
 * as they are, with a price and a name of their own.
 */
export const asShared = (feature: AnyFeatureId): SharedFeatureId => feature as SharedFeatureId;

export const isFeature = (value: unknown): value is AnyFeatureId =>
  typeof value === 'string' && (Object.hasOwn(FEATURE_NAMES, value) || isDotted(value));

export const feature: Checker<AnyFeatureId> = (value, path) =>
  isFeature(value) ? value : fail(path, 'the id of a feature, such as "avatar-iv" or "publisher.name"');

/** A language's texts with the names of contributed features. */
export function withFeatures<T extends { readonly messages: Messages }>(
  texts: T,
  contributed: readonly { readonly id: string; readonly name: string }[],
  translate: (text: string) => string,
): T {
  const { messages } = texts;
  return {
    ...texts,
    messages: {
      ...messages,
      features: {
        ...messages.features,
        ...Object.fromEntries(contributed.map(({ id, name }) => [id, translate(name)])),
      },
    },
  };
}
