/** What is right on one page, step by step; the README of `test/strangers` explains each field. */
export interface Truth {
  /** The site the page belongs to; `app.heygen.com` when missing. */
  host?: string;
  route: string;
  lang?: string;
  steps: Step[];
}

export interface Step {
  /** `press` moves the mouse there, as Radix' menus want it; `write` replaces what stands in a text area. */
  do: Array<{ click?: string; press?: string; type?: [string, string]; write?: [string, string]; wait?: number }>;
  labels: TruthLabel[];
  noBadge?: string[];
  noEstimate?: string[];
  estimates?: TruthEstimate[];
}

export interface TruthLabel {
  selector: string;
  feature: string;
  kind: 'premium' | 'included';
  native?: boolean;
  debatable?: boolean;
}

export interface TruthEstimate {
  near: string;
  feature: string[];
  featureMay?: string[];
  credits: Record<string, string | { range: true; holds?: [number, number] } | { notExact: [number, number] }>;
  remaining?: string;
  optional?: boolean;
  debatable?: boolean;
}

/** Whether shown credits (`data-credits`) are what the truth allows. */
export function creditsAgree(shown: string, truth: TruthEstimate['credits'][string] | undefined): boolean {
  if (truth === undefined) return true;
  if (typeof truth === 'string') return shown === truth;
  const [min, max] = shown.split('-').map(Number);
  const isRange = min !== undefined && max !== undefined && min < max;
  if ('range' in truth) return isRange && (!truth.holds || (min <= truth.holds[0] && max >= truth.holds[1]));
  const [from, to] = truth.notExact;
  return shown === 'unknown' || (isRange && min <= from && max >= to);
}
