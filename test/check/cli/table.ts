/**
 * Rows as a table for people: columns as wide as their widest cell, the last one as wide as it likes, and numbers to the
 * right. Twenty lines, where a library would bring colours and borders that nobody can copy from.
 */
export function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => width(line[column] ?? ''))));
  const isNumeric = head.map(
    (_, column) =>
      rows.length > 0 && rows.every((row) => /^(?:|unknown|[+−×]?[\d.,–]+(?: %)?)$/.test(row[column] ?? '')),
  );
  const render = (line: readonly string[]): string =>
    line
      .map((cell, column) => {
        const room = ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell)));
        return isNumeric[column] ? room + cell : cell + room;
      })
      .join('  ')
      .trimEnd();
  const rule = widths.map((size) => '─'.repeat(size)).join('  ');
  return `${[render(head), rule, ...rows.map(render)].join('\n')}\n`;
}

/** Characters that stand on two places of a terminal count twice. */
const width = (text: string): number =>
  text.length +
  (text.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/g)?.length ?? 0);
