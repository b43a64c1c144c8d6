/** One line of the result. */
export interface Figure {
  what: string;
  value: number;
  unit: 'ms' | 'µs' | 'kB' | '%' | 'times' | '';
  /** Where there is a budget: the value must not be above it, or not below it. */
  budget?: { most: number } | { least: number };
  /** In the README's picture, as all figures with a budget are. */
  isShown?: boolean;
  /** What the value is made of. */
  note: string;
}

export function isMet({ value, budget }: Figure): boolean {
  if (!budget) return true;
  return 'most' in budget ? value <= budget.most : value >= budget.least;
}

/** "met", "over by 2.1 times", or nothing where there is no budget. */
export function verdict(figure: Figure): string {
  const { value, budget } = figure;
  if (!budget) return '';
  if (isMet(figure)) return 'met';
  if (Number.isNaN(value)) return 'not measured';
  const [limit, by] = 'most' in budget ? [budget.most, value / budget.most] : [budget.least, budget.least / value];
  return limit === 0 ? 'missed' : `${'most' in budget ? 'over' : 'under'} by ${round(by)} times`;
}

export function budgetText({ budget, unit }: Figure): string {
  if (!budget) return 'for information';
  return 'most' in budget ? `at most ${withUnit(budget.most, unit)}` : `at least ${withUnit(budget.least, unit)}`;
}

export function withUnit(value: number, unit: Figure['unit']): string {
  return unit === 'times' ? `${round(value)} ×` : `${round(value)}${unit && ` ${unit}`}`;
}

/** Three digits that count. */
function round(value: number): string {
  return Number.isFinite(value)
    ? new Intl.NumberFormat('en', {
        maximumSignificantDigits: value >= 1000 ? 15 : 3,
        maximumFractionDigits: value >= 1000 ? 0 : 20,
        roundingPriority: 'lessPrecision',
      }).format(value)
    : '–';
}
