import type { Action } from '../../../shared/credits/types.ts';
import { document } from '../../../shared/ui/dom/document.ts';
import { ancestors, ariaName, DIALOG, isVisible } from '../annotate/elements.ts';
import { parentOf } from '../annotate/forms.ts';
import { boundedText } from '../annotate/text.ts';
import { findLengths, measure } from '../reading/lengths.ts';
import type { Registry } from '../reading/registry.ts';
import type { Scene } from '../reading/scene-memory.ts';
import { findScripts, hasMotionPrompt } from '../reading/scripts.ts';
import { lastBareButton } from '../reading/spending.ts';
import { controlNamed } from './controls.ts';
import type { Tool, ToolAction } from './tool.ts';

/** Avatar Shots: "Presenter" speaks a script with Avatar V, "Cinematic" films a shot for a flat price by resolution. */
export const avatarShots: Tool = {
  routes: /^\/avatar\/avatar-shots\/?$/,
  read(registry): ToolAction[] {
    const shot = [...document.querySelectorAll(FIELDS)].find(
      (field) => SHOT.test(purposeOf(field)) && isVisible(field),
    );
    return shot ? cinematic(shot) : presenter(registry);
  },
};

const FIELDS = 'textarea,input,[role=textbox],[contenteditable]:not([contenteditable=false])';
const SHOT = /\bshot\b|ショット|镜头/i;

const purposeOf = (field: Element): string =>
  [ariaName(field), field.getAttribute('placeholder'), field.getAttribute('data-placeholder')].join(' ');

function cinematic(shot: Element): ToolAction[] {
  const control = spendsFor(shot);
  if (!control) return [];
  const resolution = resolutionAround(shot);
  return [{ control, action: { feature: 'avatar-shots', ...(resolution && { variant: { resolution } }) } }];
}

function presenter(registry: Registry): ToolAction[] {
  const scripts = findScripts();
  const [script] = scripts;
  if (!script) return recorded(registry);
  const control = spendsFor(script);
  if (!control) return [];
  const scene: Scene = {};
  measure(scene, findLengths(registry, scripts), scripts);
  const { seconds, fromScript = false } = scene;
  return [{ control, action: spoken(seconds), fromScript }];
}

/** A recording takes the place of the script's field: its clock stands in the composer, whose words are about a script. */
function recorded(registry: Registry): ToolAction[] {
  for (const { element, length } of registry.find('length')) {
    if (length.kind !== 'audio' || length.seconds <= 0 || element.closest(DIALOG) || !isVisible(element)) continue;
    const composer = composerAround(element);
    if (!SCRIPT.test(composer.textContent?.slice(0, 2000) ?? '')) continue;
    const control = controlNamed(GENERATE) ?? lastBareButton(composer);
    if (control && composer.contains(control)) return [{ control, action: spoken(length.seconds) }];
  }
  return [];
}

const SCRIPT = /script|upload\/record|脚本|台本|スクリプト|roteiro|guion|сценари/i;

/** The largest part of the page around an element without a heading or the tabs of the page. */
function composerAround(element: Element): Element {
  let composer = element;
  for (const around of ancestors(element, 12)) {
    if (around.matches('main,[role=main]') || around.querySelector('h1,h2,[role=tablist]')) break;
    composer = around;
  }
  return composer;
}

function spoken(seconds: Action['seconds']): Action {
  const motionPrompt = hasMotionPrompt(() => true) === true;
  return { feature: 'avatar-v', ...(seconds && { seconds }), ...(motionPrompt && { motionPrompt }) };
}

const GENERATE = /^(?:generate|gerar|生成)$/;

/** The button of a field: by its name, or the arrow in the smallest part of the page around both. */
function spendsFor(field: Element): Element | undefined {
  const named = controlNamed(GENERATE);
  if (named) return named;
  for (let around = parentOf(field); around; around = parentOf(around)) {
    const arrow = lastBareButton(around);
    if (arrow) return arrow;
  }
  return undefined;
}

/** What stands beside the field; an open list has all of them. */
function resolutionAround(field: Element): '720p' | '1080p' | undefined {
  for (let around = parentOf(field); around; around = parentOf(around)) {
    const found = new Set<string>();
    for (const element of around.querySelectorAll('*')) {
      if (element.childElementCount > 0 || element.closest('[role=menu],[role=listbox]') || !isVisible(element))
        continue;
      const text = boundedText(element, 8);
      if (text === '720p' || text === '1080p') found.add(text);
    }
    if (found.size > 0) return found.size > 1 ? undefined : found.has('720p') ? '720p' : '1080p';
  }
  return undefined;
}
