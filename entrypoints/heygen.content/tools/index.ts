import { type EstimateOptions, estimate, withNativeCost } from '../../../shared/credits/estimate.ts';
import type { RateCardId } from '../../../shared/credits/types.ts';
import { isPeoplesWords, isVisible } from '../annotate/elements.ts';
import type { PageReading } from '../reading/read-page.ts';
import type { Registry } from '../reading/registry.ts';
import { avatarShots } from './avatar-shots.ts';
import { looks } from './looks.ts';
import type { Tool } from './tool.ts';
import { translate, translateLink } from './translate.ts';
import { upscale } from './upscale.ts';
import { videoAgent } from './video-agent.ts';

/** HeyGen's tools beside the editor and Quick create. This part is loaded on their pages only. */
const TOOLS: readonly Tool[] = [translate, translateLink, avatarShots, looks, videoAgent, upscale];

/** What the user is about to do with the tool behind an address. */
export function readTool(
  registry: Registry,
  pathname: string,
  card: RateCardId,
  options: EstimateOptions,
): PageReading {
  const tool = TOOLS.find(({ routes }) => routes.test(pathname));
  const native = registry.find('cost').filter(({ element }) => isVisible(element) && !isPeoplesWords(element));
  const actions = tool?.read(registry) ?? [];
  const [said, other] = new Set(native.map(({ cost }) => cost.credits));
  const spending = actions.map(({ control, action }) => {
    const ours = estimate(action, card, options);
    // HeyGen's one figure is about the one control that is there.
    const isTold = said !== undefined && other === undefined && actions.length === 1;
    return { control, estimate: isTold ? withNativeCost(ours, said) : ours };
  });
  return { spending, scenes: [], unread: 0, fromScript: actions.some(({ fromScript }) => fromScript), native };
}
