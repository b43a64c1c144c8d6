import { ancestors } from '../annotate/elements.ts';
import { remembered } from '../annotate/remembered.ts';
import { boundedText } from '../annotate/text.ts';

/** A menu without any role, by the pages that every menu of HeyGen's has. */
const isRail = remembered(
  (group): boolean =>
    // What stands beside the whole menu is no part of it.
    RAIL.test(boundedText(group, 200) ?? '') && ![...group.children].some(isRail),
);
const RAIL =
  /^(?:heygen)?\P{L}*(?:home\b|início|accueil|главная|ホーム|首页).*(?:projects|projet|проект|プロジ|项目)/iu;

/** Whether an entry stands in such a menu. */
export const isInRail = (unit: Element): boolean => [...ancestors(unit, 3)].some(isRail);

/** What can be pressed in a menu of links are links. */
export const isInBareRail = (unit: Element): boolean =>
  [...ancestors(unit, 3)].some((group) => isRail(group) && !group.querySelector('a'));
