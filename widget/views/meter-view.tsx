import type { ComponentChildren } from 'preact';
import { MarkView } from './mark-view.tsx';
import { aroundFigure, balanceMark, barOf, poolsText, type Scene } from './scene.ts';

/** The balance: how it stands, how much, what an action would take of it, which pools, from where and when. */
export function MeterView({ scene, menu }: { scene: Scene; menu?: ComponentChildren }) {
  const { balance, locale } = scene;
  const words = scene.texts.views;
  const mark = balanceMark(scene);
  const bar = barOf(scene);
  const [before, figure, after] = aroundFigure(balance.text, balance.credits, locale);
  return (
    <section class="meter" part="meter" data-mark={mark} aria-busy={mark === 'loading'}>
      <header>
        <slot name="title">
          <span class="title">{words.balance}</span>
        </slot>
        <MarkView kind={mark} word={words.marks[mark]} />
        {menu}
        <button
          type="button"
          class="icon"
          part="button refresh"
          data-do="refresh"
          aria-label={words.refresh}
          title={words.refresh}
        />
      </header>
      <p class="left" part="left">
        {before}
        {figure && <b>{figure}</b>}
        {after}
      </p>
      <div class="fill">
        {balance.message ? (
          <p class="soft" part="message">
            {balance.message}
          </p>
        ) : (
          <div class={bar ? 'bar' : 'bar none'} part="bar" aria-hidden="true">
            <i class="takes" data-share={bar?.takes} />
            <i class="may" data-share={bar?.mayTake} />
            <i class="stays" data-share={bar?.stays} />
          </div>
        )}
      </div>
      <p class="soft" part="pools">
        {poolsText(scene)}
      </p>
      <p class="soft" part="source">
        {balance.sourceText}
      </p>
    </section>
  );
}
