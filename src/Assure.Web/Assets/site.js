// What pages add when scripts run: the theme, buttons that copy, print and save. Pages are whole without it. The words of the buttons stand before this
// file, by language: assureWords.
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
    if (field && front) Object.assign(field.dataset, { root: front, index: `${front}../data/search.${root.lang}.json` });

    for (const place of document.querySelectorAll('nav.languages')) {
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

    // A page as a note: one file that needs nothing beside itself.
    const style = 'body{font:11pt/1.5 Georgia,"Liberation Serif",serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}'
      + 'h1{font-size:1.6em;line-height:1.2}h2{font-size:1.2em;margin-top:1.6em;border-top:1px solid #ccc;padding-top:.5em}h3{font-size:1em;margin-bottom:.2em}.lede{font-size:1.15em}'
      + 'table{border-collapse:collapse;font-size:.9em}th,td{text-align:left;vertical-align:top;border-bottom:1px solid #ccc;padding:.25em .8em .25em 0}.n{text-align:right}.chips{list-style:none;padding:0}.chips b,.chip small{display:block}i{font-style:normal;font-weight:700;border:1px solid #6e6a62;padding:0 .35em;margin-right:.4em}'
      + '.muted,small,.stamp{color:#5c5850;font-size:.9em}mark{background:none;color:#8a4b00;border-bottom:1px dotted}mark.reading{color:#5a3e8c;border-bottom-style:dashed}mark.disputed{color:#9c1f4f;border-bottom:3px double}'
      + '@media print{body{margin:0;max-width:none}h2,h3{break-after:avoid}tr{break-inside:avoid}}';
    const written = text => text.replace(/[&<>"]/g, letter => `&#${letter.charCodeAt(0)};`);
    const note = name => {
      const button = made('note', name, words['brief.page']);
      button.addEventListener('click', () => {
        const note = document.getElementById('main').cloneNode(true);
        for (const part of note.querySelectorAll('.picture, .tools, .actions, #proof, button')) part.remove();
        for (const link of note.querySelectorAll('a[href]')) link.setAttribute('href', link.href);
        for (const part of note.querySelectorAll('details')) part.open = true;
        const stamp = document.querySelector('.foot .stamp')?.textContent ?? '';
        const file = new Blob([`<!DOCTYPE html>\n<html lang="${root.lang}">\n<head><meta charset="utf-8"><title>${written(document.title)}</title><style>${style}</style></head>\n<body>${note.innerHTML}<p class="stamp">${written(stamp)}<br>${written(location.href)}</p></body>\n</html>\n`], { type: 'text/html' });
        const link = document.createElement('a');
        link.href = URL.createObjectURL(file);
        link.download = name;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
      });
      return button;
    };
    const printing = () => {
      const button = made('print', '', words.print);
      button.addEventListener('click', () => print());
      return button;
    };
    for (const place of document.querySelectorAll('[data-buttons]')) for (const sort of place.dataset.buttons.split(' ')) {
      const item = document.createElement('li');
      // A note is called by the end of the page's address: note-usa-swe.html.
      item.append(sort === 'note' ? note(`note-${location.pathname.split('/').filter(part => part !== '' && part !== 'index.html').slice(-2).join('-')}.html`) : printing());
      place.append(item);
    }

    // A calendar that is subscribed to, not downloaded once: calendar programs answer to webcal.
    if (location.protocol.startsWith('http')) for (const link of document.querySelectorAll('a[data-webcal]')) link.href = link.href.replace(/^https?:/, 'webcal:');

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
