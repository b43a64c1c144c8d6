import { fill, formatNumber, nameOf, plural } from '../../shared/credits/wording.ts';
import {
  askForAccess,
  copyReport,
  done,
  exportUrl,
  hasAccess,
  importFile,
  isTab,
  type Landmark,
  lessons,
  misses,
  removeLesson,
  report,
  startTeaching,
} from '../companion/page-state.ts';
import type { Lesson, LessonKind } from '../storage/lessons.ts';
import { credits, texts } from '../texts/texts.ts';

/** In Firefox the toolbar's window ends when the dialog to choose a file opens; a tab does not. */
const CLOSES_AT_DIALOGS = import.meta.env.FIREFOX;
const ANCHOR = '#lessons';

const TEACH: readonly LessonKind[] = ['spends', 'length', 'balance', 'not-a-feature'];

/** The name of a described page of HeyGen's; `undefined` for any other. */
const pageName = (on: string): string | undefined =>
  (texts.value.page.names as Readonly<Record<string, string>>)[on.replace('page:', '')];

/** What Upfront understands of the page in front of the user, and the way to help it along. */
export function ThisPage() {
  const here = report.value;
  if (!hasAccess.value) return <NoAccess />;
  if (!here) return null;
  const { page: words, lessons: teaching } = texts.value;
  return (
    <section class="page" aria-label={words.title}>
      <h2>{pageName(here.on) ?? words.unknown}</h2>
      <Understood />
      <details open={location.hash === ANCHOR}>
        <summary>{words.wrong}</summary>
        <div class="teach">
          {TEACH.map((kind) => (
            <button key={kind} type="button" onClick={() => void startTeaching(kind)}>
              {teaching.teach[kind]}
            </button>
          ))}
        </div>
        <button type="button" class="quiet" onClick={() => void copyReport()}>
          {words.copyReport}
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
  const words = texts.value.access;
  return (
    <section class="page" aria-label={words.title}>
      <h2>{words.none}</h2>
      <p>{words.explained}</p>
      <button type="button" onClick={() => void askForAccess()}>
        {words.allow}
      </button>
    </section>
  );
}

function Understood() {
  const here = report.value;
  const words = texts.value.page;
  if (!here) return null;
  const found = Object.entries(here.found) as Array<[Landmark, number]>;
  return (
    <ul class="landmarks">
      {found.map(([landmark, count]) => (
        <li key={landmark} data-landmark={landmark}>
          {plural(words.found[landmark], count, credits.value.messages)}
        </li>
      ))}
      {here.missing.map((landmark) => (
        <li key={landmark} data-landmark={landmark} data-missing="true">
          {describeMissing(landmark)}
        </li>
      ))}
      {found.length + here.missing.length === 0 && <li data-missing="true">{words.nothing}</li>}
    </ul>
  );
}

/** With how often it has been missed in a row and since when, once that is more than once. */
function describeMissing(landmark: Landmark): string {
  const words = texts.value.page;
  const { messages } = credits.value;
  const { count = 0, since = 0 } = misses.value[landmark] ?? {};
  const missing = words.missing[landmark];
  if (count < 2) return missing;
  const day = new Intl.DateTimeFormat(messages.locale, { day: 'numeric', month: 'long' }).format(since);
  return plural(words.missedFor, count, messages, { n: formatNumber(count, messages), missing, day });
}

function Lessons() {
  const words = texts.value.lessons;
  const onFile = async ({ currentTarget }: { currentTarget: HTMLInputElement }): Promise<void> => {
    const [file] = currentTarget.files ?? [];
    if (file) await importFile(file);
    currentTarget.value = '';
  };
  return (
    <div class="lessons">
      {lessons.value.length > 0 && <h3>{words.title}</h3>}
      <ul>
        {lessons.value.map((lesson) => (
          <li key={JSON.stringify(lesson)}>
            <span>{describe(lesson)}</span>
            <button type="button" class="quiet" onClick={() => void removeLesson(lesson)}>
              {words.forget}
            </button>
          </li>
        ))}
      </ul>
      <div class="files">
        {lessons.value.length > 0 && (
          <a class="quiet" href={exportUrl()} download="upfront-lessons.json">
            {words.export}
          </a>
        )}
        {CLOSES_AT_DIALOGS && !isTab.value ? (
          <a class="quiet" href={`/popup.html${ANCHOR}`} target="_blank" rel="noreferrer">
            {words.import}
          </a>
        ) : (
          <label class="quiet">
            {words.import}
            <input type="file" accept="application/json,.json" onChange={(event) => void onFile(event)} />
          </label>
        )}
      </div>
    </div>
  );
}

function describe({ is, on, name, pays }: Lesson): string {
  const words = texts.value.lessons;
  return fill(words.taught[is], {
    what: name ? fill(words.quoted, { text: name }) : words.icon,
    page: pageName(on) ?? on.replace('path:', ''),
    feature: pays ? nameOf(pays, credits.value.messages) : '',
  });
}
