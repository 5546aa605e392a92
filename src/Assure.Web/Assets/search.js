// The search fields of a page as comboboxes (WAI-ARIA), and the results on the page of all pages. Without scripts a field leads to that page.
(() => {
  'use strict';
  const { prepare, match } = globalThis.assureSearch;
  const patience = 3000;
  const loads = new Map();
  const load = address => {
    if (!loads.has(address)) loads.set(address, fetch(address).then(answer => {
      if (!answer.ok) throw new Error(`${answer.status}`);
      return answer.json();
    }).then(file => ({ ...file, index: prepare(file.entries) })).catch(error => { loads.delete(address); throw error; }));
    return loads.get(address);
  };

  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };

  const words = (file, entry) => [
    make('span', { class: 'found' }, entry.name),
    make('span', { class: 'muted' }, ` ${file.kinds[entry.kind]}${entry.shown ? `, ${entry.shown}` : ''}`),
  ];

  const attach = field => {
    const { index, root } = field.dataset;
    const list = make('ul', { id: `${field.id}-list`, role: 'listbox', class: 'suggestions', 'aria-label': field.labels?.[0]?.textContent ?? '', hidden: '' });
    const status = make('p', { role: 'status', class: 'spoken' });
    field.after(list, status);
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-controls': list.id, 'aria-autocomplete': 'list', 'aria-haspopup': 'listbox' })) field.setAttribute(name, value);
    let active = -1;
    let shown = null;
    let isLeft = false;

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

    const go = address => { location.href = root + address; };

    const show = async () => {
      const text = field.value;
      if (text.trim() === '') {
        close();
        list.replaceChildren();
        status.textContent = '';
        return;
      }
      let file;
      try {
        file = await load(index);
      } catch {
        return; // The form still leads to the page of all pages.
      }
      if (field.value !== text || document.activeElement !== field) return;
      const found = match(file.index, text);
      list.replaceChildren(...found.map((entry, i) => make('li', { id: `${field.id}-${i}`, role: 'option', 'aria-selected': 'false', 'data-to': root + entry.address }, ...words(file, entry))));
      shown = text;
      active = -1;
      field.removeAttribute('aria-activedescendant');
      list.hidden = found.length === 0;
      field.setAttribute('aria-expanded', String(found.length > 0));
      status.textContent = found.length === 0 ? file.none : `${found.length} ${file.some}`;
    };

    // To what is chosen in the list; else to the first that answers what is written, drawn or not; else to the page of all pages.
    const enter = async () => {
      const text = field.value;
      if (active >= 0 && shown === text && !list.hidden) {
        location.href = list.children[active].dataset.to;
        return;
      }
      try {
        const file = await Promise.race([load(index), new Promise((_, fail) => setTimeout(() => fail(new Error('late')), patience))]);
        const [first] = match(file.index, text, 1);
        if (first) {
          go(first.address);
          return;
        }
      } catch {
        // The index did not come: the page of all pages needs none.
      }
      field.form.submit();
    };

    field.addEventListener('focus', () => { load(index).catch(() => {}); });
    field.addEventListener('input', () => {
      isLeft = false;
      show();
    });
    field.addEventListener('blur', close);
    field.addEventListener('keydown', event => {
      if (event.isComposing) return;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        if (list.hidden) show(); else choose(active + (event.key === 'ArrowDown' ? 1 : active < 0 ? 0 : -1));
      } else if (event.key === 'Escape' && !list.hidden) {
        event.preventDefault();
        isLeft = true;
        close();
      }
    });
    // Enter, or the button beside: what was left by Escape is looked up on the page of all pages.
    field.form.addEventListener('submit', event => {
      if (isLeft || field.value.trim() === '') return;
      event.preventDefault();
      enter();
    });
    list.addEventListener('mousedown', event => event.preventDefault());
    list.addEventListener('click', event => {
      const option = event.target.closest('[role=option]');
      if (option) location.href = option.dataset.to;
    });
  };

  const fields = [...document.querySelectorAll('input[data-index]')];
  fields.forEach(attach);

  // The page of all pages, when it was asked for something.
  const results = document.querySelector('[data-search-results]');
  const asked = new URLSearchParams(location.search).get('q') ?? '';
  if (results && asked.trim() !== '' && fields.length > 0) {
    const { index, root } = fields[0].dataset;
    fields[0].value = asked.slice(0, 100);
    load(index).then(file => {
      const found = match(file.index, asked, 30);
      results.hidden = false;
      results.append(found.length === 0
        ? make('p', {}, file.none)
        : make('ol', {}, ...found.map(entry => make('li', {}, make('a', { href: root + entry.address }, ...words(file, entry))))));
    }, () => {});
  }
})();
