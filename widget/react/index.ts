'use client';

import { createElement, type ReactElement, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { UpfrontCreditsElement, UpfrontEvents } from '../element/api.d.ts';
import { ATTRIBUTES, propertyOf } from '../element/attributes.ts';
import { register } from '../element/register.ts';
import type { UpfrontCreditsProps } from './api.d.ts';

export type * from './api.d.ts';

type EventProp = `onUpfront${'Ready' | 'Balance' | 'Estimate' | 'Select' | 'Error'}`;

const EVENTS: Readonly<Record<EventProp, keyof UpfrontEvents>> = {
  onUpfrontReady: 'upfront-ready',
  onUpfrontBalance: 'upfront-balance',
  onUpfrontEstimate: 'upfront-estimate',
  onUpfrontSelect: 'upfront-select',
  onUpfrontError: 'upfront-error',
};

/** By property, the attribute that says the same; properties without one are objects. */
const ATTRIBUTE_OF: ReadonlyMap<string, string | undefined> = new Map([
  ...ATTRIBUTES.map((name): [string, string] => [propertyOf(name), name]),
  ...(['action', 'upfront', 'balanceProvider'] as const).map((name): [string, undefined] => [name, undefined]),
]);

/**
 * The element in React. Texts and numbers become attributes, so that a server writes the same that a browser does. Objects
 * and listeners are given to the element when it is on the page: React itself does neither while it hydrates, and would write
 * "[object Object]" for as long as the element is not registered.
 */
export function UpfrontCredits({ ref, children, ...props }: UpfrontCreditsProps): ReactElement {
  const element = useRef<UpfrontCreditsElement>(null);
  const latest = useRef(props);
  const objects = useRef<ReadonlySet<string>>(new Set());
  const [attributes, values] = sort(props);

  useImperativeHandle(ref, () => element.current as UpfrontCreditsElement, []);

  useLayoutEffect(() => {
    latest.current = props;
    const own = element.current as unknown as Record<string, unknown>;
    // What was an object before, and is a text or nothing now, replaces it too.
    for (const name of new Set([...objects.current, ...values.keys()])) {
      const value = props[name as keyof typeof props];
      if (own[name] !== value) own[name] = value;
    }
    objects.current = new Set(values.keys());
  });

  useLayoutEffect(() => {
    const ended = new AbortController();
    for (const prop of Object.keys(EVENTS) as EventProp[]) {
      const listener = (event: Event): void => (latest.current[prop] as ((event: Event) => void) | undefined)?.(event);
      element.current?.addEventListener(EVENTS[prop], listener, { signal: ended.signal });
    }
    // Only now: the first element of a page would else have said what it knows before anybody listens.
    register();
    // What a server has written may stand for a while before React comes to it.
    (element.current as { tellAgain?(): void } | null)?.tellAgain?.();
    return () => ended.abort();
  }, []);

  return createElement('upfront-credits', { ...attributes, ref: element }, children);
}

/** Props as attributes, and those that are objects. */
function sort(props: UpfrontCreditsProps): [attributes: Record<string, unknown>, values: ReadonlyMap<string, unknown>] {
  const attributes: Record<string, unknown> = {};
  const values = new Map<string, unknown>();
  for (const [name, value] of Object.entries(props)) {
    if (name in EVENTS) continue;
    if (!ATTRIBUTE_OF.has(name)) attributes[name] = value;
    else if (typeof value === 'object' && value) values.set(name, value);
    else if (value !== false) attributes[ATTRIBUTE_OF.get(name) ?? name] = value;
  }
  return [attributes, values];
}
