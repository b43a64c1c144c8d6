import { useEffect, useRef } from 'preact/hooks';
import type UPlot from 'uplot';
import { formatNumber } from '../../../shared/credits/wording.ts';
import type { Plot } from '../../companion/history-view.ts';
import { settings } from '../../companion/state.ts';
import { credits } from '../../texts/texts.ts';
import 'uplot/dist/uPlot.min.css';

/*
 * uPlot draws them: it has time axes, steps, bars and bands, no dependencies, and a third of the size of the other libraries
 * that are kept (22 kB). It comes with the first chart. Canvases say nothing to screen readers: each chart has a sentence and a
 * table beside it, and is hidden from them.
 */

/** Colours as the page has them now; a canvas knows no custom properties. */
export type Paint = (variable: string) => string;

export interface Line {
  /** A custom property. */
  color: string;
  kind: 'steps' | 'expected' | 'bars';
}

interface ChartProps {
  plot: Plot;
  lines: readonly Line[];
  /** Two lines, by their places, between which the ground is tinted. */
  band?: readonly [upper: number, lower: number] | undefined;
  /** Seconds; the whole of the data unless told. */
  span?: readonly [from: number, to: number] | undefined;
  /** Says where the pointer is; `undefined` when it has left. */
  onPoint(index: number | undefined): void;
}

const HEIGHT = 220;
const DAY = 86_400;
/** Half a label, pixels. */
const EDGE = 12;

export function Chart({ plot, lines, band, span, onPoint }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const { locale } = credits.value.messages;
  const { theme } = settings.value;
  const content = JSON.stringify([plot, lines, band, span, locale, theme]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn is all in `content`.
  useEffect(() => {
    const root = place.current;
    if (!root) return undefined;
    const ended = new AbortController();
    let chart: UPlot | undefined;
    const draw = async (): Promise<void> => {
      const { default: uPlot } = await import('uplot');
      if (ended.signal.aborted) return;
      chart?.destroy();
      const options = optionsFor(uPlot, root, { plot, lines, band, span, onPoint });
      chart = new uPlot(options, [plot.times, ...plot.lines] as UPlot.AlignedData, root);
    };
    const resize = new ResizeObserver(() => chart?.setSize({ width: root.clientWidth, height: HEIGHT }));
    resize.observe(root);
    const dark = matchMedia('(prefers-color-scheme: dark), (forced-colors: active)');
    dark.addEventListener('change', () => void draw(), ended);
    ended.signal.addEventListener('abort', () => {
      resize.disconnect();
      chart?.destroy();
    });
    void draw();
    return () => ended.abort();
  }, [content]);
  return <div class="chart" ref={place} aria-hidden="true" style={{ minBlockSize: `${HEIGHT}px` }} />;
}

function optionsFor(
  uPlot: typeof UPlot,
  root: HTMLElement,
  { lines, band, span, onPoint }: Pick<ChartProps, 'plot' | 'lines' | 'band' | 'span' | 'onPoint'>,
): UPlot.Options {
  const paint = paintOf(root);
  const { messages } = credits.value;
  const font = `12px ${getComputedStyle(root).fontFamily}`;
  const axis = { stroke: paint('--soft'), font, ticks: { show: false }, border: { show: false } };
  return {
    width: root.clientWidth,
    height: HEIGHT,
    padding: [10, 12, 0, 0],
    legend: { show: false },
    cursor: { drag: { x: false, y: false }, points: { show: lines.every(({ kind }) => kind !== 'bars') }, y: false },
    scales: {
      x: { ...(span && { range: [span[0], span[1]] as [number, number] }) },
      y: { range: (_, _min, max) => [0, Math.max(1, max) * 1.08] },
    },
    axes: [
      {
        ...axis,
        grid: { show: false },
        size: 28,
        space: 72,
        values: (chart, splits, _axis, _space, incr) => timesOf(chart, splits, incr),
      },
      {
        ...axis,
        grid: { stroke: paint('--line'), width: 1 },
        incrs: [1, 2, 5]
          .flatMap((step) => Array.from({ length: 9 }, (_, power) => step * 10 ** power))
          .sort((a, b) => a - b),
        space: 28,
        values: (_, splits) => splits.map((value) => formatNumber(value, messages)),
        size: (_, values) => 18 + 7 * Math.max(1, ...(values ?? []).map((value) => value.length)),
      },
    ],
    series: [{}, ...lines.map((line) => seriesFor(uPlot, line, paint))],
    ...(band && { bands: [{ series: [band[0] + 1, band[1] + 1], fill: paint('--chart-expected') }] }),
    hooks: { setCursor: [({ cursor: { idx } }) => onPoint(idx ?? undefined)] },
  };
}

function seriesFor(uPlot: typeof UPlot, { color, kind }: Line, paint: Paint): UPlot.Series {
  if (kind === 'bars') {
    const bars = uPlot.paths.bars?.({ size: [0.72, 40], align: 0 });
    return {
      fill: paint(color),
      stroke: paint('--surface'),
      width: 1,
      points: { show: false },
      ...(bars && { paths: bars }),
    };
  }
  if (kind === 'expected') {
    return { stroke: paint(color), width: 1.5, dash: [5, 5], spanGaps: true, points: { show: false } };
  }
  const steps = uPlot.paths.stepped?.({ align: 1 });
  return {
    stroke: paint(color),
    width: 2,
    fill: paint('--chart-ground'),
    points: { show: (_, _series, from, to) => to - from < 24, size: 6, fill: paint(color) },
    ...(steps && { paths: steps }),
  };
}

/** Days where there is room for no more, else hours: "Nov 14", "14:00". What would be cut off at the edge is left out. */
function timesOf(chart: UPlot, splits: readonly number[], incr: number): string[] {
  const form = new Intl.DateTimeFormat(
    credits.value.messages.locale,
    incr >= DAY ? { month: 'short', day: 'numeric' } : { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  );
  const edge = chart.bbox.width / devicePixelRatio - EDGE;
  return splits.map((at) => (chart.valToPos(at, 'x') > edge ? '' : form.format(at * 1000)));
}

/** What a custom property of a colour comes to here, whatever it is made of. */
function paintOf(root: HTMLElement): Paint {
  return (variable) => {
    const probe = document.createElement('span');
    probe.style.color = `var(${variable})`;
    probe.style.setProperty('forced-color-adjust', 'none');
    root.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
}
