import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../entrypoints/storage/settings.ts';
import { TOOLBAR_WORDS } from '../../entrypoints/texts/toolbar-words.ts';

// What the built extension may do. A change here is one that stores, and people, are asked about.

const HEYGEN = ['https://app.heygen.com/*', 'https://www.heygen.com/*'];
const PARTS = 'content-scripts/*';

const ALLOWED: Readonly<Record<string, Record<string, unknown>>> = {
  'chrome-mv3': {
    manifest_version: 3,
    permissions: ['storage'],
    host_permissions: HEYGEN,
    web_accessible_resources: [{ resources: [PARTS], matches: HEYGEN }],
    minimum_chrome_version: '131',
    background: { service_worker: 'background.js' },
    action: { default_title: 'Upfront', default_popup: 'popup.html' },
  },
  'firefox-mv2': {
    manifest_version: 2,
    permissions: ['storage', ...HEYGEN],
    web_accessible_resources: [PARTS],
    browser_specific_settings: {
      gecko: {
        id: 'upfront@upfront-credits.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
    background: { persistent: false, scripts: ['background.js'] },
    browser_action: { default_title: 'Upfront', default_popup: 'popup.html' },
  },
};

/** The same for both. */
const OPTIONS = { open_in_tab: true, page: 'options.html' };
const CONTENT_SCRIPTS = [{ matches: HEYGEN, run_at: 'document_idle', js: ['content-scripts/heygen.js'] }];

/** What says who the extension is, not what it does. */
const NAMES = ['name', 'short_name', 'description', 'version', 'icons', 'default_locale'];

/** Bytes; with all texts of all languages it would have eight times as many. */
const MOST_BACKGROUND = 48 * 1024;

/** What the stores take of each, the strictest of them (Chrome's, Mozilla's, Microsoft's). Characters. */
const LONGEST = { name: 45, description: 132 } as const;

/** What is said in all languages: who made it is not HeyGen. */
const UNOFFICIAL = /unofficial|inoffiziell|no oficial|non officiel|não oficial|非公式|неофициально|非官方/i;

describe.each(Object.entries(ALLOWED))('the manifest of %s', (build, allowed) => {
  const folder = fileURLToPath(new URL(`../../.output/${build}/`, import.meta.url));
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(`${folder}manifest.json`, 'utf8'));

  test('has what is allowed, and nothing else', () => {
    const does = Object.fromEntries(Object.entries(manifest).filter(([key]) => !NAMES.includes(key)));
    expect(does).toEqual({ ...allowed, options_ui: OPTIONS, content_scripts: CONTENT_SCRIPTS });
    for (const key of NAMES) expect(manifest[key]).toBeTruthy();
  });

  // It keeps nothing in mind: whatever sleeps may be ended at any time. Pages and content script work without it.
  test('lets its background sleep, which asks the network for nothing', () => {
    expect(manifest.background).toEqual(
      build === 'chrome-mv3' ? { service_worker: 'background.js' } : { scripts: ['background.js'], persistent: false },
    );
    expect(readFileSync(`${folder}background.js`, 'utf8')).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket/);
    expect(['background.html', 'service-worker.js'].filter((file) => existsSync(folder + file))).toEqual([]);
  });

  // A browser reads all of it whenever it wakes: of eight languages it has the texts that its button says, and no more.
  test('has a small background', () => {
    const code = readFileSync(`${folder}background.js`);
    expect(code.length).toBeLessThanOrEqual(MOST_BACKGROUND);
    for (const language of LANGUAGES) expect(code.toString()).toContain(TOOLBAR_WORDS[language].texts.off);
  });

  test('is named and described in every language, within what stores take', () => {
    expect(manifest).toMatchObject({ default_locale: 'en', name: '__MSG_name__', description: '__MSG_description__' });
    const languages = readdirSync(`${folder}_locales`);
    expect(languages.sort()).toEqual(LANGUAGES.map((tag) => tag.replace('-', '_')).sort());
    const said = languages.map((language) => {
      const file = readFileSync(`${folder}_locales/${language}/messages.json`, 'utf8');
      const messages: Record<string, { message: string }> = JSON.parse(file);
      expect(Object.keys(messages)).toEqual(Object.keys(LONGEST));
      for (const [key, most] of Object.entries(LONGEST)) {
        const text = messages[key]?.message ?? '';
        expect([...text].length, `${language}: ${text}`).toBeLessThanOrEqual(most);
        expect(text).toContain('HeyGen');
      }
      expect(messages.name?.message).toMatch(/^Upfront/);
      expect(messages.description?.message).toMatch(UNOFFICIAL);
      return messages.description?.message;
    });
    expect(new Set(said).size).toBe(languages.length);
  });

  test('keeps the default policy for its own pages: no remote code, no eval', () => {
    expect(
      Object.keys(manifest).filter((key) => /content_security_policy|externally_connectable|oauth2/.test(key)),
    ).toEqual([]);
  });
});
