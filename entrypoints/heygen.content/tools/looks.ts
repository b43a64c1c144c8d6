import { controlNamed } from './controls.ts';
import type { Tool, ToolAction } from './tool.ts';

/** The designer of looks: each generation costs, and so does training a personal model. */
export const looks: Tool = {
  routes: /^\/avatar\/design-look\/?$/,
  read(): ToolAction[] {
    const found: ToolAction[] = [];
    const generate = controlNamed(/^(?:generate(?:looks?)?|gerar|生成)$/);
    if (generate) found.push({ control: generate, action: { feature: 'ai-avatar-look' } });
    const train = controlNamed(/^(?:trainyourpersonalmodel|trainmodel|starttraining)$/);
    if (train) found.push({ control: train, action: { feature: 'model-training' } });
    return found;
  },
};
