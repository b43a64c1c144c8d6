import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

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
const NAMES = ['name', 'short_name', 'description', 'version', 'icons'];

describe.each(Object.entries(ALLOWED))('the manifest of %s', (build, allowed) => {
  const folder = fileURLToPath(new URL(`../../.output/${build}/`, import.meta.url));
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(`${folder}manifest.json`, 'utf8'));

  test('has what is allowed, and nothing else', () => {
    const does = Object.fromEntries(Object.entries(manifest).filter(([key]) => !NAMES.includes(key)));
    expect(does).toEqual({ ...allowed, options_ui: OPTIONS, content_scripts: CONTENT_SCRIPTS });
    for (const key of NAMES) expect(manifest[key]).toBeTruthy();
  });

  // It may be ended at any time, and holds nothing that is lost with it: pages and content script work without it.
  test('has a background script that asks the network for nothing', () => {
    expect(readFileSync(`${folder}background.js`, 'utf8')).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket/);
    expect(['background.html', 'service-worker.js'].filter((file) => existsSync(folder + file))).toEqual([]);
  });

  test('keeps the default policy for its own pages: no remote code, no eval', () => {
    expect(
      Object.keys(manifest).filter((key) => /content_security_policy|externally_connectable|oauth2/.test(key)),
    ).toEqual([]);
  });
});
