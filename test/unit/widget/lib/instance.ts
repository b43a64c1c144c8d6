import type { ErrorEvent, Upfront, UpfrontOptions } from '../../../../widget/sdk/api.d.ts';
import { createUpfront } from '../../../../widget/sdk/create.ts';
import type { Views } from '../../../../widget/sdk/window.ts';

export interface Watched {
  readonly upfront: Upfront;
  /** Everything that was reported, in order. */
  readonly errors: ErrorEvent[];
}

/** An instance whose reports are kept. */
export function watched(options?: UpfrontOptions, load?: () => Promise<Views>): Watched {
  const upfront = createUpfront(options, load);
  const errors: ErrorEvent[] = [];
  upfront.env.onDidError((error) => errors.push(error));
  return { upfront, errors };
}

/** Lets everything happen that waits for nothing but its turn. */
export const settled = async (): Promise<void> => {
  for (let i = 0; i < 50; i++) await undefined;
};

/** Somebody's code that fails. */
export function broken(): never {
  throw new Error('broken on purpose');
}
