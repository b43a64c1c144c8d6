import type { PageDescription } from './page.ts';

/** AI Studio, the editor: scenes with an engine each; "Generate" opens a dialog and "Submit" in it spends. */
export const editor: PageDescription = {
  id: 'editor',
  // A draft gets its 32 hexadecimal digits with the first edit, without a page load. create-v3 is the older editor.
  routes: /^\/create-v[34]\/(?:draft|[\w-]+)\/?$/,
  reads: 'scenes',
};
