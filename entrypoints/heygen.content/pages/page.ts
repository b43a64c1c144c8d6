import type { Action, FeatureId } from '../../../shared/credits/types.ts';
import type { Place } from '../../../shared/credits/vocabulary.ts';

/**
 * What is known of one of HeyGen's pages. A description is data: adding a page is a new file with one of these, named in
 * `pages/index.ts`; where it is a tool, the file also says what is spent, as `spends`. Everything that holds on any page
 * (labels, balance, HeyGen's own cost line) needs no description.
 */
export interface PageDescription {
  id: string;
  /** Paths of app.heygen.com that show it, without query. */
  routes: RegExp;
  /** Places that the whole page is, for labels that count only there. */
  places?: readonly Place[];
  /** How what will be generated is read; without it the page has labels and no estimates. */
  reads?: 'scenes' | 'composer' | 'tool';
  /** Text for readers: only headings, tables and menus name features, and articles are no comments. */
  prose?: true;
  /** The only features that the page itself names outside its menus: the rest of its texts are titles of users'. */
  only?: readonly FeatureId[];
}

/**
 * What is spent with a tool's page. It stands in the page's own file, and is loaded with the part that reads tools: that
 * takes the file a second time, as `?spends`, and of each the build keeps what is used.
 */
export interface Spends {
  controls: readonly Spending[];
  /** The paths on which they spend, where the page has others. */
  at?: RegExp;
}

/** A control of a tool that spends, and how what it pays for is read: by names, roles and what stands beside it. */
export interface Spending {
  /**
   * Its English name in lower case, without white space, because pages split names into elements; `tools/english.ts` has the
   * other languages'.
   */
  named: RegExp;
  /**
   * Where it is looked for: in a dialog only; behind the plan of a conversation's last message; or beside what the tool is
   * given, where a bare arrow may take its place. Of several that are given something, the first that the page has holds.
   */
  stands?: 'in-dialog' | 'behind-plan' | { beside: 'script' | 'recording' | RegExp };
  pays: FeatureId | Choice;
  /** The price is for each target language, and there is none before one is chosen. */
  perLanguage?: true;
  /** Where the length is read; left out where the price does not depend on it. */
  length?: 'before-control' | 'plan' | 'script' | 'recording';
  /** A motion prompt, or a resolution, is chosen beside it. */
  reads?: 'motion-prompt' | 'resolution';
}

/** What is paid for, as far as a choice on the page decides it. */
export type Paid = Pick<Action, 'feature' | 'variant' | 'mayBe'>;

/** A choice between several that a control may pay for, by the names of what can be chosen or switched. */
export interface Choice {
  /** In the smallest part around the control in which the page answers, or anywhere on the page. */
  within: 'nearest' | 'page';
  chosen: ReadonlyArray<readonly [RegExp, Paid]>;
  /** Asked where nothing of that is chosen. */
  switched: { named: RegExp; on?: Paid; off?: Paid };
  /** Where the page does not say which. */
  otherwise: Paid;
}
