import type { FeatureId } from '../../../shared/credits/types.ts';
import type { Place } from '../../../shared/credits/vocabulary.ts';

/**
 * What is known of one of HeyGen's pages. A description is data: adding a page is a new file with one of these, named in
 * `pages/index.ts`. Everything that holds on any page (labels, balance, HeyGen's own cost line) needs no description.
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
