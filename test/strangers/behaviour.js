// Small interactivity for every stranger page. Driven by data-b-* attributes, no framework.
//   data-b-tpl="id"      click: clone <template id> into body (a portal), or remove it when it is open
//   data-b-flip="sel"    click: show or hide the element
//   data-b-modal="sel"   click: showModal() on a <dialog>
//   data-b-close         click: close the layer around it (data-b-layer, or a <dialog>)
//   data-b-put="sel" + data-b-as="text" [+ data-b-html="template id"]: click: give the target that text, close the layer
//   data-b-only="group:n" click: of all [data-b-of="group:..."] show only n
//                        data-b-also + data-b-also-html: the same for a second target; data-b-frees: enable a button; data-b-stay: keep the layer
//   data-b-arms="sel"    typing here enables the control
//   data-b-toggle[="class"]               click: flip its own aria-pressed, aria-checked, aria-selected, data-state, and that class
//   data-b-pick="group" [data-b-cls="c"]  click: of the group only this one is pressed, checked, selected, active, of that class
//   data-b-set="sel" + data-b-as="value"  click: choose that value in a native <select>, with its input and change events
//   data-b-add="template id" + data-b-to="sel": click: append a copy of the template to the target; data-b-drops="sel": click: remove these
const one = (s) => document.querySelector(s);

const closeLayer = (node) => {
  const layer = node.closest('[data-b-layer], dialog');
  if (!layer) return;
  if (layer.tagName === 'DIALOG' && layer.open) layer.close();
  else if (layer.dataset.bFrom) {
    const opener = one(`[data-b-tpl="${layer.dataset.bFrom}"]`);
    mark(opener, false);
    layer.remove();
  } else layer.hidden = true;
};

const mark = (opener, open) => {
  if (!opener) return;
  if (opener.hasAttribute('aria-expanded')) opener.setAttribute('aria-expanded', String(open));
  if (opener.hasAttribute('data-state')) opener.setAttribute('data-state', open ? 'open' : 'closed');
};

const place = (layer, opener) => {
  if (!layer.hasAttribute('data-b-below')) return;
  const box = opener.getBoundingClientRect();
  layer.style.position = 'fixed';
  layer.style.left = `${Math.max(8, Math.min(box.left, innerWidth - 300))}px`;
  const below = box.bottom + 4;
  layer.style.top = `${below + 260 > innerHeight ? Math.max(8, box.top - 264) : below}px`;
};

const PAIRS = [['on', 'off'], ['checked', 'unchecked'], ['active', 'inactive'], ['open', 'closed']];

const choose = (el, yes, name) => {
  for (const attr of ['aria-pressed', 'aria-checked', 'aria-selected']) {
    if (el.hasAttribute(attr)) el.setAttribute(attr, String(yes));
  }
  const pair = PAIRS.find((values) => values.includes(el.dataset.state));
  if (pair) el.dataset.state = pair[yes ? 0 : 1];
  if (name) for (const part of name.split(' ')) el.classList.toggle(part, yes);
};

const isChosen = (el, name) =>
  ['aria-pressed', 'aria-checked', 'aria-selected'].some((attr) => el.getAttribute(attr) === 'true') ||
  PAIRS.some(([yes]) => el.dataset.state === yes) ||
  (!!name && el.classList.contains(name.split(' ')[0]));

document.addEventListener('click', (event) => {
  const target = event.target.closest?.(
    '[data-b-tpl],[data-b-flip],[data-b-modal],[data-b-close],[data-b-put],[data-b-only],[data-b-toggle],[data-b-pick],[data-b-add],[data-b-drops],[data-b-set]',
  );
  if (!target || target.disabled || target.getAttribute('aria-disabled') === 'true') return;
  const d = target.dataset;
  if (d.bPut) {
    const goal = one(d.bPut);
    if (d.bHtml) goal.replaceChildren(one(`#${d.bHtml}`).content.cloneNode(true));
    else if (goal.firstChild?.nodeType === 3) goal.firstChild.data = d.bAs;
    else goal.prepend(d.bAs);
    if (d.bAlso) one(d.bAlso).replaceChildren(one(`#${d.bAlsoHtml}`).content.cloneNode(true));
  }
  if (d.bFrees) one(d.bFrees).disabled = false;
  if (d.bToggle !== undefined) choose(target, !isChosen(target, d.bToggle), d.bToggle);
  if (d.bPick) {
    for (const el of document.querySelectorAll(`[data-b-pick="${d.bPick}"]`)) choose(el, el === target, el.dataset.bCls);
  }
  if (d.bSet) {
    one(d.bSet).value = d.bAs;
    for (const type of ['input', 'change']) one(d.bSet).dispatchEvent(new Event(type, { bubbles: true }));
  }
  if (d.bDrops) for (const el of document.querySelectorAll(d.bDrops)) el.remove();
  if (d.bAdd) one(d.bTo).append(one(`#${d.bAdd}`).content.cloneNode(true));
  if (d.bOnly) {
    const [group] = d.bOnly.split(':');
    for (const el of document.querySelectorAll(`[data-b-of^="${group}:"]`)) el.hidden = el.dataset.bOf !== d.bOnly;
  }
  if (target.getAttribute('role') === 'menuitemradio' || target.getAttribute('role') === 'radio') {
    for (const el of target.parentElement.querySelectorAll('[aria-checked]')) {
      el.setAttribute('aria-checked', String(el === target));
    }
  }
  if (target.getAttribute('role') === 'option') {
    for (const el of target.parentElement.querySelectorAll('[aria-selected]')) {
      el.setAttribute('aria-selected', String(el === target));
    }
  }
  if (d.bTpl) {
    const open = one(`[data-b-from="${d.bTpl}"]`);
    if (open) open.remove();
    else {
      const copy = one(`#${d.bTpl}`).content.cloneNode(true).firstElementChild;
      copy.dataset.bFrom = d.bTpl;
      document.body.append(copy);
      place(copy, target);
    }
    mark(target, !open);
  }
  if (d.bFlip) {
    const goal = one(d.bFlip);
    goal.hidden = !goal.hidden;
    mark(target, !goal.hidden);
  }
  if (d.bModal) one(d.bModal).showModal();
  if (d.bStay === undefined && (d.bClose !== undefined || d.bPut)) closeLayer(target);
});

document.addEventListener('input', (event) => {
  const goal = event.target.dataset?.bArms && one(event.target.dataset.bArms);
  if (!goal) return;
  const empty = !(event.target.value ?? event.target.textContent).trim();
  if ('disabled' in goal) goal.disabled = empty;
  else goal.setAttribute('aria-disabled', String(empty));
});
