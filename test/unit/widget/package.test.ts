import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

/* The package as a partner gets it: packed, and installed into an empty project. */

// Compilers, which share the machine with the other tests.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PACKAGE = `${ROOT}.output/package/`;
const manifest = JSON.parse(readFileSync(`${PACKAGE}package.json`, 'utf8'));

/** What a partner who uses React, Preact or Angular has beside it; nothing is asked of a registry. */
const BESIDE = [
  ...['react', 'react-dom', '@types/react', '@types/react-dom', 'csstype', 'preact'],
  ...['@angular/core', '@angular/compiler', '@angular/common', '@angular/platform-browser', 'rxjs', 'tslib'],
];

let project: string;
let tarball: string;

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'upfront-package-'));
  run('npm', ['pack', '--pack-destination', folder], PACKAGE);
  tarball = join(folder, readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '');
  project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], project);
}, 60_000);

afterAll(() => rmSync(join(project, '..'), { recursive: true, force: true }));

describe('the package', () => {
  it('has nothing that publint objects to', async () => {
    const { messages } = await publint({ pkgDir: PACKAGE, strict: true, pack: false });
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });

  it('has types that are right for whoever imports modules, as attw sees it', () => {
    const attw = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    // Fails where it finds something that concerns modules.
    expect(run(process.execPath, [attw, tarball, '--profile', 'esm-only'], project)).toContain('(ESM)');
  });

  it('needs no other package', () => {
    expect(manifest.dependencies).toBeUndefined();
    expect(manifest.peerDependencies).toEqual({ react: '>=19' });
    expect(manifest.peerDependenciesMeta.react.optional).toBe(true);
    expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([manifest.name]);
  });

  it('has every file that it exports, with its types first', () => {
    for (const [path, target] of Object.entries<string | Record<string, string>>(manifest.exports)) {
      const files = typeof target === 'string' ? [target] : Object.values(target);
      if (typeof target !== 'string') expect(Object.keys(target)).toEqual(['types', 'default']);
      for (const file of files)
        expect(existsSync(join(PACKAGE, file.replace('*', 'en'))), `${path} ${file}`).toBe(true);
    }
  });

  it('has the hash of every script', () => {
    const hashes: Record<string, string> = JSON.parse(readFileSync(`${PACKAGE}integrity.json`, 'utf8'));
    const scripts = filesOf(PACKAGE).filter((file) => file.endsWith('.js'));
    expect(Object.keys(hashes).sort()).toEqual(scripts.map((file) => `./${file}`).sort());
    for (const [file, hash] of Object.entries(hashes)) {
      const digest = createHash('sha384')
        .update(readFileSync(join(PACKAGE, file)))
        .digest('base64');
      expect(hash, file).toBe(`sha384-${digest}`);
    }
    const readme = readFileSync(`${PACKAGE}README.md`, 'utf8');
    expect(readme).toContain(`integrity="${hashes['./single.js']}"`);
    expect(readme).toContain(`@${manifest.version}/element.js`);
  });

  it('names no folder of the machine that built it, and no source of ours', () => {
    for (const file of filesOf(PACKAGE)) {
      const text = readFileSync(join(PACKAGE, file), 'utf8');
      expect(text.includes(ROOT), file).toBe(false);
      if (file.endsWith('.d.ts')) expect(text, file).not.toMatch(/from '[^']*\.tsx?'|import\("[^"]*\.tsx?"\)/);
    }
  });

  it('is small', () => {
    const bytes = readFileSync(tarball).length;
    const scripts = filesOf(PACKAGE).filter((file) => file.endsWith('.js'));
    const gzipped = scripts.reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(PACKAGE, file)), { level: 9 }).length,
      0,
    );
    process.stdout.write(
      `${(bytes / 1024).toFixed(1).padStart(6)} kB  the packed package, ${(gzipped / 1024).toFixed(1)} kB of it scripts\n`,
    );
    expect(bytes).toBeLessThan(140 * 1024);
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
      for (const path of ['custom-elements.json', 'integrity.json', 'package.json'])
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
      'custom-elements.json': 'object',
      'integrity.json': 'object',
      'package.json': 'object',
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

  describe('beside frameworks', () => {
    beforeAll(() => {
      for (const name of BESIDE) {
        const link = join(project, 'node_modules', name);
        mkdirSync(join(link, '..'), { recursive: true });
        symlinkSync(join(ROOT, 'node_modules', name), link, 'junction');
      }
      for (const file of ['consumer.ts', 'react.tsx', 'preact.tsx'])
        cpSync(join(ROOT, 'test/unit/widget/package', file), join(project, file));
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
      expect(tsc(['consumer.ts', 'react.tsx', 'preact.tsx', ...settings])).toBe('');
    });

    it('its README is written as its types say', () => {
      const [, code = ''] = /```js\n(.*?)```/s.exec(readFileSync(`${PACKAGE}README.md`, 'utf8')) ?? [];
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

/** What a program prints; throws where it fails. */
function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error ?? ''}${stdout}${stderr}`);
  return stdout;
}

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
