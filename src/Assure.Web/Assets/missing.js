// The page shown for an address that leads nowhere stands at no fixed place. Its links lead from the root of the host; where the site stands below
// a path, they are made from where this file was found. Then what is near the address is looked up, as the served page does by itself.
(() => {
  'use strict';
  if (globalThis.assureRoot) return;
  const own = document.currentScript.src;
  const root = globalThis.assureRoot = own.slice(0, own.lastIndexOf('assets/'));
  const isBelow = new URL(root).pathname !== '/';
  const moved = address => address.startsWith('/') ? root + address.slice(1) : address;
  if (isBelow) {
    for (const name of ['href', 'action']) {
      for (const element of document.querySelectorAll(`[${name}^="/"]`)) element.setAttribute(name, moved(element.getAttribute(name)));
    }
  }
  const scripts = isBelow ? [...document.querySelectorAll('script[src^="/"]')].map(script => moved(script.getAttribute('src'))) : [];
  const next = () => {
    const source = scripts.shift();
    if (!source) {
      near().catch(() => {});
      return;
    }
    const script = document.createElement('script');
    script.addEventListener('load', next);
    script.src = source;
    document.head.append(script);
  };

  const near = async () => {
    const field = document.getElementById('q');
    const page = document.getElementById('missing');
    const asked = decodeURIComponent(location.pathname).split('/').filter(part => part !== '').at(-1)?.replace(/\.\w+$/, '') ?? '';
    // An address that was cut off names a folder and nothing in it.
    if (asked === '' || ['state', 'pair', 'from', 'text', 'group', 'reading'].includes(asked) || !field || !page || !globalThis.assureSearch) return;
    const file = await (await fetch(field.dataset.index)).json();
    const found = globalThis.assureSearch.match(globalThis.assureSearch.prepare(file.entries), asked, 5);
    if (found.length === 0) return;
    const head = document.createElement('h2');
    head.textContent = page.dataset.nearest;
    const list = document.createElement('ul');
    for (const entry of found) {
      const link = document.createElement('a');
      link.href = field.dataset.root + entry.address;
      link.textContent = entry.name;
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    page.lastElementChild.before(head, list);
  };
  next();
})();
