import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { installPacked, type Packed, run } from '../setup/packed.ts';

/* The one package, with the widget and the testers' kit, as people get it: packed, and installed into an empty project. */

// Compilers, which share the machine with the other tests.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DIST = `${ROOT}dist/`;
const manifest = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));

/** What somebody who uses React, Preact, Angular or Puppeteer has beside it; nothing is asked of a registry. */
const BESIDE = [
  ...['react', 'react-dom', '@types/react', '@types/react-dom', 'csstype', 'preact'],
  ...[
    '@angular/core',
    '@angular/compiler',
    '@angular/common',
    '@angular/platform-browser',
    'rxjs',
    'tslib',
    'puppeteer',
  ],
];

/** Projects that use all of its types, each in its way. */
const CONSUMERS = ['consumer.ts', 'react.tsx', 'preact.tsx', 'tester.ts'];

/** Exported files that are no modules. */
const JSONS = Object.keys(manifest.exports).flatMap((path) => (path.endsWith('.json') ? [path.slice(2)] : []));

let packed: Packed;
let project: string;
let tarball: string;
/** Where it is installed. */
let installed: string;

beforeAll(() => {
  packed = installPacked();
  ({ project, tarball, installed } = packed);
}, 60_000);

afterAll(() => packed?.remove());

describe('the package', () => {
  it('has nothing that publint objects to', async () => {
    const packed = new Uint8Array(readFileSync(tarball));
    const { messages } = await publint({ strict: true, pack: { tarball: packed.buffer } });
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });

  it('has types that are right for whoever imports modules, as attw sees it', () => {
    const attw = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    // Fails where it finds something that concerns modules.
    expect(run(process.execPath, [attw, tarball, '--profile', 'esm-only'], project)).toContain('(ESM)');
  });

  it('needs no other package', () => {
    expect(manifest.dependencies).toBeUndefined();
    // Who uses neither React nor the browser part of the kit needs neither.
    expect(manifest.peerDependenciesMeta).toEqual(
      Object.fromEntries(Object.keys(manifest.peerDependencies).map((name) => [name, { optional: true }])),
    );
    expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([manifest.name]);
  });

  it('is the only one: no other manifest is in it or in the repository', () => {
    const packed = filesOf(installed).filter((file) => /(?:^|\/)package\.json$/.test(file));
    expect(packed).toEqual(['package.json']);
    const kept = run('git', ['ls-files', '--', 'package.json', '*/package.json'], ROOT).trim().split('\n');
    expect(kept).toEqual(['package.json']);
  });

  it('has what people use, and no source, test or set-up', () => {
    const parts = filesOf(installed).map((file) => /^(?:\.output\/)?[^/]+/.exec(file)?.[0] ?? file);
    expect([...new Set(parts)].sort()).toEqual(
      [
        ...['.output/chrome-mv3', '.output/firefox-mv2', '.output/kit', 'dist'],
        ...['LICENSE', 'README.md', 'package.json', 'test'],
      ].sort(),
    );
    expect(filesOf(installed).filter((file) => file.startsWith('test/'))).toEqual(['test/check/README.md']);
  });

  it('has every file that it exports, with its types first', () => {
    for (const [path, target] of Object.entries<string | Record<string, string>>(manifest.exports)) {
      const files = typeof target === 'string' ? [target] : Object.values(target);
      if (typeof target !== 'string') expect(Object.keys(target)).toEqual(['types', 'default']);
      for (const file of files)
        expect(existsSync(join(installed, file.replace('*', 'en'))), `${path} ${file}`).toBe(true);
    }
  });

  it('names only files that are there to tools that know no exports', () => {
    const named = [manifest.types, manifest.unpkg, manifest.jsdelivr, manifest.customElements, manifest.bin.upfront];
    expect(named.filter((file) => !existsSync(join(installed, file)))).toEqual([]);
    const elements = JSON.parse(readFileSync(join(installed, manifest.customElements), 'utf8'));
    for (const { path } of elements.modules) expect(existsSync(join(installed, path)), path).toBe(true);
  });

  it('has the hash of every file that a page loads', () => {
    const hashes: Record<string, string> = JSON.parse(readFileSync(`${DIST}integrity.json`, 'utf8'));
    expect(Object.keys(hashes).sort()).toEqual(
      filesOf(DIST)
        .filter((file) => /\.(?:js|css)$/.test(file))
        .map((file) => `./${file}`)
        .sort(),
    );
    for (const [file, hash] of Object.entries(hashes)) {
      const digest = createHash('sha384')
        .update(readFileSync(join(DIST, file)))
        .digest('base64');
      expect(hash, file).toBe(`sha384-${digest}`);
    }
    const readme = readFileSync(`${DIST}README.md`, 'utf8');
    expect(readme).toContain(`integrity="${hashes['./single.js']}"`);
    expect(readme).toContain(`@${manifest.version}/dist/element.js`);
  });

  it('names no folder of the machine that built it, and no source of ours', () => {
    for (const file of filesOf(installed)) {
      const text = readFileSync(join(installed, file), 'utf8');
      expect(text.includes(ROOT), file).toBe(false);
      if (file.endsWith('.d.ts')) expect(text, file).not.toMatch(/from '[^']*\.tsx?'|import\("[^"]*\.tsx?"\)/);
    }
  });

  it('is small', () => {
    const kB = 1024;
    const weigh = (part: string): number =>
      filesOf(installed)
        .filter((file) => file.startsWith(part))
        .reduce((sum, file) => sum + gzipSync(readFileSync(join(installed, file)), { level: 9 }).length, 0);
    const rows = [
      { what: 'the packed package', bytes: readFileSync(tarball).length, most: 1200 * kB },
      { what: '  of it the widget', bytes: weigh('dist/'), most: 140 * kB },
      { what: '  of it the command line and library for testers', bytes: weigh('.output/kit/'), most: 300 * kB },
      {
        what: '  of it the extension for both browsers',
        bytes: weigh('.output/chrome') + weigh('.output/fire'),
        most: 900 * kB,
      },
    ];
    for (const { what, bytes } of rows) process.stdout.write(`${(bytes / kB).toFixed(1).padStart(6)} kB  ${what}\n`);
    expect(rows.filter(({ bytes, most }) => bytes > most)).toEqual([]);
  });
});

describe('installed into an empty project', () => {
  it('every entry imports in bare Node, and has what it should', () => {
    const imports = Object.entries(manifest.exports)
      .filter(([path]) => !/^\.\/react$|css$|json$/.test(path))
      .map(([path]) => `${manifest.name}${path.slice(1).replace('*', 'en')}`);
    const script = `
      const found = {};
      for (const path of ${JSON.stringify(imports)}) found[path] = Object.keys(await import(path)).sort();
      for (const path of ${JSON.stringify(JSONS)})
        found[path] = typeof (await import('${manifest.name}/' + path, { with: { type: 'json' } })).default;
      found.css = import.meta.resolve('${manifest.name}/reserve.css').endsWith('/reserve.css');
      console.log(JSON.stringify(found));`;
    const api = [
      'createUpfront',
      'fixedBalanceProvider',
      'mockBalanceProvider',
      'readRateFile',
      'urlBalanceProvider',
      'urlRateProvider',
    ];
    expect(JSON.parse(run(process.execPath, ['--input-type=module', '--eval', script], project))).toEqual({
      'upfront-credits': [...api, 'register'].sort(),
      'upfront-credits/element': ['register'],
      'upfront-credits/api': api,
      'upfront-credits/preact': ['register'],
      'upfront-credits/credits': expect.arrayContaining(['RATE_CARDS', 'SOURCES', 'describeEstimate', 'estimate']),
      'upfront-credits/locales/en': ['default'],
      'upfront-credits/single.js': [],
      'upfront-credits/testing': ['launchWithUpfront', 'readAnnotations', 'settled'],
      ...Object.fromEntries(JSONS.map((path) => [path, 'object'])),
      css: true,
    });
  });

  it('answers with the same number as everywhere, and with its source', () => {
    const script = `
      import { createUpfront } from 'upfront-credits';
      import { estimate, rateCard, SOURCES } from 'upfront-credits/credits';
      const action = { feature: 'avatar-iv', seconds: 55 };
      const [rate] = rateCard('premium-2026').rates.filter(({ feature }) => feature === 'avatar-iv');
      console.log(JSON.stringify({
        sentence: createUpfront().credits.estimate(action).sentence,
        credits: estimate(action, 'premium-2026').credits,
        hasSource: SOURCES.some(({ id }) => id === rate.sources[0]),
      }));`;
    expect(JSON.parse(run(process.execPath, ['--input-type=module', '--eval', script], project))).toEqual({
      sentence: 'This will use 19 premium credits.',
      credits: 19,
      hasSource: true,
    });
  });

  it('its command line says the same number', () => {
    const said = run(
      'npx',
      ['--offline', 'upfront', 'estimate', 'avatar-iv', '--seconds', '55', '--balance', '200'],
      project,
    );
    expect(said).toContain('This will use 19 premium credits (200 remaining).');
  });

  it('its library says what is missing, where there is no Puppeteer', () => {
    const script = `
      import { launchWithUpfront } from 'upfront-credits/testing';
      console.log(await launchWithUpfront().catch(({ message }) => message));`;
    expect(run(process.execPath, ['--input-type=module', '--eval', script], project)).toContain(
      'Puppeteer is not installed: run "npm install puppeteer"',
    );
  });

  describe('beside frameworks', () => {
    beforeAll(() => {
      packed.addBeside(BESIDE);
      for (const file of CONSUMERS) cpSync(join(ROOT, 'test/unit/package', file), join(project, file));
      cpSync(join(ROOT, 'widget/examples'), join(project, 'examples'), { recursive: true });
    });

    it('React renders the text within the element in Node', () => {
      const script = `
        import { createElement } from 'react';
        import { renderToString } from 'react-dom/server';
        import { UpfrontCredits } from 'upfront-credits/react';
        const props = { view: 'estimate', balanceUrl: '/balance', lowAt: 40, motionPrompt: true, className: 'mine',
          balance: { pools: [] }, onUpfrontReady() {} };
        console.log(renderToString(createElement(UpfrontCredits, props, 'Your HeyGen credits')));`;
      expect(run(process.execPath, ['--input-type=module', '--eval', script], project).trim()).toBe(
        '<upfront-credits view="estimate" balance-url="/balance" low-at="40" motion-prompt="" class="mine">Your HeyGen credits</upfront-credits>',
      );
    });

    it.each([
      ['bundler', 'preserve'],
      ['node16', 'node16'],
    ])('its types are right as they are, under %s', (moduleResolution, module) => {
      const settings = [
        ...[
          '--strict',
          '--noEmit',
          '--skipLibCheck',
          'false',
          '--target',
          'es2022',
          '--lib',
          'es2022,dom,dom.iterable',
        ],
        ...['--types', '', '--noUncheckedSideEffectImports', '--exactOptionalPropertyTypes', '--verbatimModuleSyntax'],
        ...['--jsx', 'react-jsx', '--moduleResolution', moduleResolution, '--module', module, '--ignoreConfig'],
      ];
      expect(tsc([...CONSUMERS, ...settings])).toBe('');
    });

    it('its README is written as its types say', () => {
      const [, code = ''] = /```js\n(.*?)```/s.exec(readFileSync(`${DIST}README.md`, 'utf8')) ?? [];
      expect(code).toContain('createUpfront');
      writeFileSync(join(project, 'readme.js'), `const generate = () => {};\n${code}`);
      const settings = ['--allowJs', '--checkJs', '--strict', 'false', '--noEmit', '--types', '', '--ignoreConfig'];
      expect(tsc(['readme.js', ...settings, '--target', 'es2022', '--module', 'node16'])).toBe('');
    });

    it('the examples are written as its types say', () => {
      expect(tsc(['-p', 'examples'])).toBe('');
    });
  });
});

function tsc(args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), ...args], {
    cwd: project,
    encoding: 'utf8',
  });
  return stdout + stderr;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'));
}
