import { isCell } from '../annotate/elements.ts';
import { remembered } from '../annotate/remembered.ts';
import { boundedText } from '../annotate/text.ts';

const NAMES = /^(?:title|name|video|project|file|script|look|voice|folder|avatar|template|comment|created by)s?$/i;
const FEATURES = /feature|model|engine|type|action|tool/i;

/** A cell in a table's column of titles or names, by its header. Without one, only a row's first cell may name a feature. */
export function isInNameColumn(cell: Element): boolean {
  if (!isCell(cell)) return false;
  const { index, head, kind } = columnOf(cell);
  // A first row without headers is a key and its value.
  return kind === 'names' || (index > 0 && !(head === cell && isHeader(cell)) && kind !== 'features');
}

export function columnOf(cell: Element): { index: number; head: Element | undefined; kind: 'names' | 'features' | '' } {
  let index = 0;
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling) index++;
  const table = cell.closest('table,[role=table],[role=grid]');
  const head = (table && firstRow(table)?.children[index]) || undefined;
  return { index, head, kind: head && head !== cell ? kindOfColumn(head) : '' };
}

const isHeader = (cell: Element): boolean => cell.matches('th,[role=columnheader],[role=rowheader]');

const firstRow = remembered((table) => table.querySelector('tr,[role=row]'));

const kindOfColumn = remembered((head): 'names' | 'features' | '' => {
  const text = boundedText(head, 40) ?? '';
  if (NAMES.test(text)) return 'names';
  return FEATURES.test(text) ? 'features' : '';
});
