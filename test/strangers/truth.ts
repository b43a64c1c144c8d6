import { readdirSync, readFileSync } from 'node:fs';

/** What a truth file says; the README of this folder explains each field. */
export interface Truth {
  /** The site the page belongs to; `app.heygen.com` when missing. */
  host?: string;
  route: string;
  file: string;
  lang?: string;
  steps: Step[];
}

export interface Step {
  do: Array<{ click?: string; type?: [string, string]; wait?: number }>;
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

export function readTruths(): Array<{ name: string; truth: Truth }> {
  const folder = new URL('./', import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      name: file.replace('.json', ''),
      truth: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Truth,
    }));
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
