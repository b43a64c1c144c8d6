import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { plural } from '../../shared/credits/wording.ts';
import { Trouble } from '../companion/controls.tsx';
import { trouble } from '../companion/state.ts';
import { Unstored } from '../companion/unstored.tsx';
import { credits, texts } from '../texts/texts.ts';
import { KeptAside } from './kept-aside.tsx';
import { query, shown } from './navigation.ts';
import { countItems, searchSections, wordsOf } from './search.ts';
import type { Item, Section } from './section.ts';
import { allSections } from './sections/index.ts';

/** All that can be chosen, by section, or by what is searched for. */
export function Options() {
  const { name, options: words } = texts.value;
  const sections = allSections();
  const found = query.value.trim() ? searchSections(sections, query.value, nameOf) : undefined;
  const section = sections.find(({ id }) => id === shown.value) ?? sections[0];
  useEffect(
    () =>
      effect(() => {
        document
          .querySelector(`.sections a[href="#${shown.value}"]`)
          ?.scrollIntoView({ block: 'nearest', inline: 'center' });
        document.title = `${texts.value.options.names[shown.value]} – ${texts.value.name}`;
      }),
    [],
  );
  return (
    <div class="sheet">
      <header class="top">
        <a class="brand" href="#plan">
          <img src="/icon/48.png" alt="" width="32" height="32" />
          <span>{name}</span>
        </a>
        <h1>{words.title}</h1>
        <Search found={found} />
      </header>
      <nav class="sections" aria-label={words.sections}>
        <ul>
          {sections.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={!found && id === section?.id ? 'page' : undefined}>
                {words.names[id]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {trouble.value && <Trouble>{trouble.value}</Trouble>}
        <Unstored />
        <KeptAside />
        {found
          ? found.map((each) => <Part key={each.id} section={each} />)
          : section && <Part section={section} intro />}
        {found?.length === 0 && <p class="soft">{words.none}</p>}
      </main>
    </div>
  );
}

const nameOf = ({ id }: Section): string => texts.value.options.names[id];

function Search({ found }: { found: readonly Section[] | undefined }) {
  const words = texts.value.options;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') query.value = '';
    else if (event.key === 'Enter' || event.key === 'ArrowDown') {
      if (!found?.length) return;
      event.preventDefault();
      document.querySelector<HTMLElement>(`main :is(input, select, button, a[href], summary, [tabindex="0"])`)?.focus();
    }
  };
  return (
    <search class="search">
      <input
        type="search"
        aria-label={words.search}
        aria-describedby="search-hint"
        placeholder={words.search}
        value={query.value}
        onInput={({ currentTarget }) => {
          query.value = currentTarget.value.slice(0, 100);
        }}
        onKeyDown={onKey}
      />
      <p id="search-hint" class="hidden-words">
        {words.searchHint}
      </p>
      <p role="status" class="soft">
        {found && plural(words.found, countItems(found), credits.value.messages)}
      </p>
    </search>
  );
}

/** A section: its rows in one frame, and what needs a frame of its own after them, in the order of the list. */
function Part({ section, intro = false }: { section: Section; intro?: boolean }) {
  const has = wordsOf(query.value);
  return (
    <section class="part" aria-labelledby={`name-${section.id}`}>
      <h2 id={`name-${section.id}`} tabIndex={-1}>
        {nameOf(section)}
      </h2>
      {intro && section.intro && <p class="intro">{section.intro}</p>}
      {framesOf(section.items).map((items) => (
        <div class={items[0]?.framed ? undefined : 'card rows'} key={items[0]?.id}>
          {items.map(({ id, view, framed }) => (
            <div class={framed ? undefined : 'item'} key={id} data-option={id}>
              {view(has)}
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}

function framesOf(items: readonly Item[]): Item[][] {
  const frames: Item[][] = [];
  for (const item of items) {
    const last = frames.at(-1);
    if (!last || item.alone || last[0]?.alone) frames.push([item]);
    else last.push(item);
  }
  return frames;
}
