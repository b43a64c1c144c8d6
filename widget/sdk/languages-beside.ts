import type { Languages } from './locales.ts';

/** Where the classic script came from; known only while it runs for the first time. */
const script = (globalThis.document?.currentScript as HTMLScriptElement | null | undefined)?.src;

const TAGS = ['de', 'es', 'fr', 'ja', 'pt-BR', 'ru', 'zh-CN'];

/** For the single file, which has English in it: the package's `locales/`, where they lie beside the script. */
export const LANGUAGES: Languages = Object.fromEntries(
  TAGS.map((tag) => [tag, () => import(new URL(`locales/${tag}.js`, script).href)]),
);
