import { FEATURE_NAMES } from '../../shared/credits/catalog/features.ts';
import { en } from '../../shared/credits/locales/en.ts';
import { formatNumber } from '../../shared/credits/wording.ts';
import type { Lesson, LessonKind } from '../storage/lessons.ts';
import {
  askForAccess,
  copyReport,
  done,
  exportUrl,
  hasAccess,
  importFile,
  type Landmark,
  lessons,
  misses,
  removeLesson,
  report,
  startTeaching,
} from './page-state.ts';

/** HeyGen's pages by the names that its menus give them. */
const PAGE_NAMES: Readonly<Record<string, string>> = {
  apps: 'Apps',
  'avatar-shots': 'Avatar Shots',
  'design-look': 'Design with AI',
  editor: 'AI Studio editor',
  home: 'Home',
  'my-avatars': 'My avatars',
  projects: 'Projects',
  'quick-create': 'Quick create',
  share: 'A shared video',
  'studio-landing': 'AI Studio',
  templates: 'Templates',
  translate: 'Translate',
  'video-agent': 'Video Agent',
  voices: 'Voices',
  website: 'heygen.com',
};

/** One and several of each part; what is one thing on a page has no number. */
const PARTS: Readonly<Record<Landmark, readonly [one: string, several: string]>> = {
  labels: ['1 feature name', '# feature names'],
  spends: ['1 button that spends', '# buttons that spend'],
  scenes: ['1 scene', '# scenes'],
  engine: ['1 engine', '# engines'],
  script: ['the script', 'the script'],
  length: ['1 length', '# lengths'],
  balance: ['your balance', 'your balance'],
};

const MISSING: Readonly<Record<Landmark, string>> = {
  labels: 'the names of features',
  spends: 'the button that spends',
  scenes: 'the scenes',
  engine: 'the engine',
  script: 'the script',
  length: 'the length',
  balance: 'your balance',
};

const TEACH: ReadonlyArray<readonly [LessonKind, string]> = [
  ['spends', 'This button spends credits'],
  ['length', 'This is the length'],
  ['balance', 'This is my balance'],
  ['not-a-feature', 'This is not a feature'],
];

const LESSONS: Readonly<Record<LessonKind, string>> = {
  spends: 'Spends credits',
  length: 'Length',
  balance: 'Balance',
  'not-a-feature': 'Not a feature',
};

/** What Upfront understands of the page in front of the user, and the way to help it along. */
export function ThisPage() {
  const here = report.value;
  if (!hasAccess.value) return <NoAccess />;
  if (!here) return null;
  const name = PAGE_NAMES[here.on.replace('page:', '')];
  return (
    <section class="page" aria-label="This page">
      <h2>{name ?? 'A page that Upfront does not know'}</h2>
      <Understood />
      <details>
        <summary>Something is missing or wrong</summary>
        <div class="teach">
          {TEACH.map(([kind, text]) => (
            <button key={kind} type="button" onClick={() => void startTeaching(kind)}>
              {text}
            </button>
          ))}
        </div>
        <button type="button" class="quiet" onClick={() => void copyReport()}>
          Copy a report of this page
        </button>
        <Lessons />
      </details>
      <p role="status" class="done">
        {done.value}
      </p>
    </section>
  );
}

function NoAccess() {
  return (
    <section class="page" aria-label="Access">
      <h2>No access to HeyGen</h2>
      <p>The browser does not let Upfront read HeyGen’s pages, so nothing is shown on them.</p>
      <button type="button" onClick={() => void askForAccess()}>
        Allow it on HeyGen’s pages
      </button>
    </section>
  );
}

function Understood() {
  const here = report.value;
  if (!here) return null;
  const found = Object.entries(here.found) as Array<[Landmark, number]>;
  return (
    <ul class="landmarks">
      {found.map(([landmark, count]) => (
        <li key={landmark} data-landmark={landmark}>
          {PARTS[landmark][count === 1 ? 0 : 1].replace('#', formatNumber(count, en))}
        </li>
      ))}
      {here.missing.map((landmark) => (
        <li key={landmark} data-landmark={landmark} data-missing="true">
          Not found: {MISSING[landmark]}
          {missedFor(landmark)}
        </li>
      ))}
      {found.length + here.missing.length === 0 && <li data-missing="true">Nothing here costs or names credits.</li>}
    </ul>
  );
}

/** ", for the 3rd time since 12 November", once it has been missed before. */
function missedFor(landmark: Landmark): string {
  const { count = 0, since = 0 } = misses.value[landmark] ?? {};
  if (count < 2) return '';
  const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long' }).format(since);
  return `, ${formatNumber(count, en)} times since ${day}`;
}

function Lessons() {
  const onFile = async ({ currentTarget }: { currentTarget: HTMLInputElement }): Promise<void> => {
    const [file] = currentTarget.files ?? [];
    if (file) await importFile(file);
    currentTarget.value = '';
  };
  return (
    <div class="lessons">
      {lessons.value.length > 0 && <h3>What you have taught</h3>}
      <ul>
        {lessons.value.map((lesson) => (
          <li key={JSON.stringify(lesson)}>
            <span>{describe(lesson)}</span>
            <button type="button" class="quiet" onClick={() => void removeLesson(lesson)}>
              Forget
            </button>
          </li>
        ))}
      </ul>
      <div class="files">
        {lessons.value.length > 0 && (
          <a class="quiet" href={exportUrl()} download="upfront-lessons.json">
            Export
          </a>
        )}
        <label class="quiet">
          Import
          <input type="file" accept="application/json,.json" onChange={(event) => void onFile(event)} />
        </label>
      </div>
    </div>
  );
}

function describe({ is, on, name, pays }: Lesson): string {
  const where = PAGE_NAMES[on.replace('page:', '')] ?? on.replace('path:', '');
  const what = name ? `“${name}”` : 'an icon';
  return `${LESSONS[is]}: ${what} on ${where}${pays ? `, pays for ${FEATURE_NAMES[pays]}` : ''}`;
}
