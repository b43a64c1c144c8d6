import type { PageResult, Report } from './report.ts';

/** The report as JUnit's XML, which every CI reads: a suite for each page, a test for each thing that was to be so. */
export function junitXml(report: Report): string {
  const suites = report.pages.map((page) => ({ page, tests: testsOf(page) }));
  const all = suites.flatMap(({ tests }) => tests);
  const failures = all.filter(({ failure }) => failure).length;
  const body = suites.map(({ page, tests }) => {
    const failed = tests.filter(({ failure }) => failure).length;
    const cases = tests.map(({ name, failure }) => {
      const head = `    <testcase classname="${asText(page.page)}" name="${asText(name)}"`;
      return failure ? `${head}>\n      <failure message="${asText(failure)}"/>\n    </testcase>` : `${head}/>`;
    });
    return `  <testsuite name="${asText(page.page)}" tests="${tests.length}" failures="${failed}" time="${page.seconds}">\n${cases.join('\n')}\n  </testsuite>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="upfront check" tests="${all.length}" failures="${failures}" time="${report.seconds}">\n${body.join('\n')}\n</testsuites>\n`;
}

function testsOf({ status, trouble, steps, expectations }: PageResult): Array<{ name: string; failure: string }> {
  return [
    { name: 'can be read', failure: status === 'read' ? '' : trouble },
    ...steps.map(({ text, outcome, trouble: why }) => ({ name: text, failure: outcome === 'done' ? '' : why })),
    ...expectations.map(({ text, isMet, found }) => ({ name: text, failure: isMet ? '' : `found ${found}` })),
  ];
}

/** Text in XML, without characters that no XML may have. */
function asText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
