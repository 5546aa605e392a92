// The search field of every page as a combobox (WAI-ARIA), and the results on the page of all pages. Without scripts the field leads to that page.
(() => {
  'use strict';
  const { prepare, match } = globalThis.assureSearch;
  const field = document.getElementById('q');
  if (!field?.dataset.index) return;
  const root = field.dataset.root;
  let loading = null;
  const load = () => loading ??= fetch(field.dataset.index).then(answer => {
    if (!answer.ok) throw new Error(`${answer.status}`);
    return answer.json();
  }).then(file => ({ ...file, index: prepare(file.entries) })).catch(error => { loading = null; throw error; });

  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };

  const link = (file, entry) => [
    make('span', { class: 'found' }, entry.name),
    make('span', { class: 'muted' }, ` ${file.kinds[entry.kind]}${entry.shown ? `, ${entry.shown}` : ''}`),
  ];

  // The field.
  const list = make('ul', { id: 'q-list', role: 'listbox', class: 'suggestions', 'aria-label': field.labels?.[0]?.textContent ?? '', hidden: '' });
  const status = make('p', { role: 'status', class: 'spoken' });
  field.after(list, status);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'q-list', 'aria-autocomplete': 'list', 'aria-haspopup': 'listbox' })) field.setAttribute(name, value);
  let active = -1;

  const close = () => {
    list.hidden = true;
    active = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  };

  const choose = at => {
    const options = [...list.children];
    if (options.length === 0) return;
    active = (at + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
    field.setAttribute('aria-activedescendant', options[active].id);
    options[active].scrollIntoView({ block: 'nearest' });
  };

  const go = option => { location.href = option.dataset.to; };

  const show = async () => {
    const text = field.value;
    if (text.trim() === '') {
      close();
      status.textContent = '';
      return;
    }
    let file;
    try {
      file = await load();
    } catch {
      return; // The form still leads to the page of all pages.
    }
    if (field.value !== text || document.activeElement !== field) return;
    const found = match(file.index, text);
    list.replaceChildren(...found.map((entry, i) => make('li', { id: `q-${i}`, role: 'option', 'aria-selected': 'false', 'data-to': root + entry.address }, ...link(file, entry))));
    active = -1;
    field.removeAttribute('aria-activedescendant');
    list.hidden = found.length === 0;
    field.setAttribute('aria-expanded', String(found.length > 0));
    status.textContent = found.length === 0 ? file.none : `${found.length} ${file.some}`;
  };

  field.addEventListener('focus', () => { load().catch(() => {}); });
  field.addEventListener('input', show);
  field.addEventListener('blur', close);
  field.addEventListener('keydown', event => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) show(); else choose(active + (event.key === 'ArrowDown' ? 1 : active < 0 ? 0 : -1));
    } else if (event.key === 'Enter' && !list.hidden && list.children.length > 0) {
      event.preventDefault();
      go(list.children[Math.max(active, 0)]);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    }
  });
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const option = event.target.closest('[role=option]');
    if (option) go(option);
  });

  // The page of all pages, when it was asked for something.
  const results = document.querySelector('[data-search-results]');
  const asked = new URLSearchParams(location.search).get('q') ?? '';
  if (results && asked.trim() !== '') {
    field.value = asked.slice(0, 100);
    load().then(file => {
      const found = match(file.index, asked, 30);
      results.hidden = false;
      results.append(found.length === 0
        ? make('p', {}, file.none)
        : make('ol', {}, ...found.map(entry => make('li', {}, make('a', { href: root + entry.address }, ...link(file, entry))))));
    }, () => {});
  }
})();
