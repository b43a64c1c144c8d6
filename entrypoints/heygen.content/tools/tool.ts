import type { Action } from '../../../shared/credits/types.ts';
import type { Registry } from '../reading/registry.ts';

/** A control of a tool that spends, and what it does. */
export interface ToolAction {
  control: Element;
  action: Action;
  /** Its length was guessed from a script's words. */
  fromScript?: boolean;
}

/** A page of a tool: how its address looks, and how what it would generate is read. */
export interface Tool {
  routes: RegExp;
  read(registry: Registry): ToolAction[];
}
