/* Finds names of the API: what does not match is put away. */

const field = document.querySelector<HTMLInputElement>('#search');
const found = document.querySelector('#found');
const names = [...document.querySelectorAll<HTMLElement>('.index [data-name]')];
const entries = [...document.querySelectorAll<HTMLElement>('[data-entry]')];
const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];
const index = document.querySelector<HTMLDetailsElement>('.index');

// Where the page is narrow, the list of names is as long as the page.
if (index && matchMedia('(width < 60rem)').matches) index.open = false;

function search(): void {
  const wanted = (field?.value ?? '').trim().toLowerCase();
  const matches = entries.filter((entry) => (entry.dataset.entry ?? '').includes(wanted));
  const kept = new Set(matches.map(({ id }) => id));
  for (const entry of entries) entry.hidden = !kept.has(entry.id);
  for (const name of names) {
    const [owner = '', member] = (name.dataset.name ?? '').split('.');
    const said = name.dataset.name?.toLowerCase() ?? '';
    name.hidden = !kept.has(owner) || (member !== undefined && wanted !== '' && !said.includes(wanted));
  }
  for (const group of groups)
    group.hidden = !group.querySelector('[data-entry]:not([hidden]), .index li:not([hidden]), li:not([hidden])');
  if (found) {
    const count = new Intl.PluralRules('en').select(matches.length) === 'one' ? '1 entry' : `${matches.length} entries`;
    found.textContent = wanted === '' ? '' : count;
  }
  if (index && wanted !== '') index.open = true;
}

field?.addEventListener('input', search);
field?.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  document.querySelector<HTMLElement>('.index [data-name]:not([hidden]) a')?.click();
});
