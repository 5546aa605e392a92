// What pages add when scripts run: the theme, buttons that copy. Pages are whole without it. The words of the buttons stand before this file, by
// language: assureWords.
(() => {
  'use strict';
  const root = document.documentElement;
  const key = 'assure.theme';
  const stored = () => { try { return localStorage.getItem(key); } catch { return null; } };
  const apply = theme => theme === 'light' || theme === 'dark' ? root.dataset.theme = theme : delete root.dataset.theme;
  apply(stored());

  const words = assureWords[root.lang] ?? {};
  const made = (name, value, text) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute(`data-${name}`, value);
    button.textContent = text;
    return button;
  };

  // Arrows lead from letter to letter of a matrix, over what is folded.
  const arrows = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
  document.addEventListener('keydown', event => {
    const step = arrows[event.key];
    const cell = step && event.target.closest?.('table.matrix th, table.matrix td');
    if (!cell || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const rows = [...cell.closest('table').rows].filter(row => row.offsetParent);
    let [row, column] = [rows.indexOf(cell.parentElement) + step[0], cell.cellIndex + step[1]];
    for (; rows[row]?.cells[column]; row += step[0], column += step[1]) {
      const to = rows[row].cells[column].querySelector('a, input');
      if (!to) continue;
      event.preventDefault();
      to.focus();
      return;
    }
  });

  const begin = () => {
    // The search field leads on from the front page, beside whose folder the names lie.
    const field = document.getElementById('q');
    const front = document.querySelector('.top .name')?.getAttribute('href');
    if (field) Object.assign(field, { autocomplete: 'off', spellcheck: false });
    if (field && front) Object.assign(field.dataset, { root: front, index: `${front}../data/search.${root.lang}.json` });

    for (const place of document.querySelectorAll('nav.languages')) {
      // Another language begins where one stands: at the day in the address, as a part of the page or as what was asked for.
      const keep = event => {
        const link = event.target.closest('a[hreflang]');
        if (link && location.search) link.search = location.search;
        if (link && location.hash) link.hash = location.hash;
      };
      for (const name of ['pointerover', 'focusin', 'click']) place.addEventListener(name, keep);
      const button = made('theme-switch', '', words.theme);
      const isDark = () => (root.dataset.theme || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
      // The name stays, as of any button that is pressed or not; what pressing does is said when it is pointed at.
      const show = () => {
        button.setAttribute('aria-pressed', String(isDark()));
        button.title = isDark() ? words['theme.light'] : words['theme.dark'];
      };
      place.append(button);
      show();
      button.addEventListener('click', () => {
        const theme = isDark() ? 'light' : 'dark';
        apply(theme);
        show();
        try { localStorage.setItem(key, theme); } catch { /* kept for this page only */ }
      });
    }

    for (const place of document.querySelectorAll('.cite .actions')) for (const [from, label] of [['#citation', words['cite.copy']], ['link', words['copy.link']]]) {
      const button = made('copy', from, label);
      button.dataset.done = words['copy.done'];
      place.append('\n', button);
      button.addEventListener('click', async () => {
        const text = from === 'link' ? location.href : (document.querySelector(from)?.textContent ?? '').trim().replace(/\s+/g, ' ');
        try {
          await navigator.clipboard.writeText(text);
          button.textContent = words['copy.done'];
        } catch {
          button.textContent = words['copy.failed'];
        }
        setTimeout(() => { button.textContent = label; }, 2000);
      });
    }

    // A calendar that is subscribed to, not downloaded once: calendar programs answer to webcal.
    if (location.protocol.startsWith('http')) for (const link of document.querySelectorAll('a[data-webcal]')) link.href = link.href.replace(/^https?:/, 'webcal:');

    // A part of a drawing says when pointed at what the table beside it says of it: by where it leads to, or by its turn.
    const title = (part, text) => text && part.append(Object.assign(document.createElementNS('http://www.w3.org/2000/svg', 'title'), { textContent: text }));
    for (const part of document.querySelectorAll('.areas a')) title(part, document.querySelector(`.spans a[href="${part.getAttribute('href')}"]`)?.textContent);
    for (const picture of document.querySelectorAll('.picture:has(.strips)')) {
      const rows = picture.querySelectorAll('tbody tr');
      picture.querySelectorAll('.strips svg:not(.head) rect').forEach((part, at) => title(part, [...rows[at]?.querySelectorAll('td') ?? []].map(cell => cell.textContent).join(': ')));
    }

    // A folded part opens when a link leads into it.
    const open = () => {
      const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
      for (let part = target; part; part = part.parentElement) if (part.tagName === 'DETAILS') part.open = true;
      if (target) target.scrollIntoView();
    };
    addEventListener('hashchange', open);
    if (location.hash) open();
    addEventListener('beforeprint', () => { for (const part of document.querySelectorAll('details.printed')) part.open = true; });
  };

  // The page for what is not there loads this after the rest has come.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin); else begin();
})();
