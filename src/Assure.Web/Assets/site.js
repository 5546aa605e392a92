// What pages add when scripts run: the theme, copy buttons, the last open place. Pages are whole without it.
(() => {
  'use strict';
  const root = document.documentElement;
  const key = 'assure.theme';
  const stored = () => { try { return localStorage.getItem(key); } catch { return null; } };
  const apply = theme => theme === 'light' || theme === 'dark' ? root.dataset.theme = theme : delete root.dataset.theme;
  apply(stored());

  const begin = () => {
    for (const button of document.querySelectorAll('button[data-theme-switch]')) {
      const isDark = () => (root.dataset.theme || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
      // The name stays, as of any button that is pressed or not; what pressing does is said when it is pointed at.
      const show = () => {
        button.setAttribute('aria-pressed', String(isDark()));
        button.title = isDark() ? button.dataset.toLight : button.dataset.toDark;
      };
      button.hidden = false;
      show();
      button.addEventListener('click', () => {
        const theme = isDark() ? 'light' : 'dark';
        apply(theme);
        show();
        try { localStorage.setItem(key, theme); } catch { /* kept for this page only */ }
      });
    }

    for (const button of document.querySelectorAll('button[data-copy]')) {
      button.hidden = false;
      const label = button.textContent;
      button.addEventListener('click', async () => {
        const from = button.dataset.copy;
        const text = from === 'link' ? location.href : (document.querySelector(from)?.textContent ?? '').trim().replace(/\s+/g, ' ');
        try {
          await navigator.clipboard.writeText(text);
          button.textContent = button.dataset.done || label;
        } catch {
          button.textContent = button.dataset.failed || label;
        }
        setTimeout(() => { button.textContent = label; }, 2000);
      });
    }

    // A page as a note: one file that needs nothing beside itself.
    const style = 'body{font:11pt/1.5 Georgia,"Liberation Serif",serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}'
      + 'h1{font-size:1.6em;line-height:1.2}h2{font-size:1.2em;margin-top:1.6em;border-top:1px solid #ccc;padding-top:.5em}h3{font-size:1em;margin-bottom:.2em}.lede{font-size:1.15em}'
      + 'table{border-collapse:collapse;font-size:.9em}th,td{text-align:left;vertical-align:top;border-bottom:1px solid #ccc;padding:.25em .8em .25em 0}.n{text-align:right}.chips{list-style:none;padding:0}.chips b,.chip small{display:block}.cell{font-weight:700;border:1px solid #6e6a62;padding:0 .35em;margin-right:.4em}'
      + '.muted,small,.stamp{color:#5c5850;font-size:.9em}mark{background:none;color:#8a4b00;border-bottom:1px dotted}mark.reading{color:#5a3e8c;border-bottom-style:dashed}mark.disputed{color:#9c1f4f;border-bottom:3px double}'
      + '@media print{body{margin:0;max-width:none}h2,h3{break-after:avoid}tr{break-inside:avoid}}';
    const written = text => text.replace(/[&<>"]/g, letter => `&#${letter.charCodeAt(0)};`);
    for (const button of document.querySelectorAll('button[data-note]')) {
      button.hidden = false;
      button.addEventListener('click', () => {
        const note = document.getElementById('main').cloneNode(true);
        for (const part of note.querySelectorAll('.picture, .tools, .actions, #proof, button')) part.remove();
        for (const link of note.querySelectorAll('a[href]')) link.setAttribute('href', link.href);
        for (const part of note.querySelectorAll('details')) part.open = true;
        const stamp = document.querySelector('.foot .stamp')?.textContent ?? '';
        const file = new Blob([`<!DOCTYPE html>\n<html lang="${root.lang}">\n<head><meta charset="utf-8"><title>${written(document.title)}</title><style>${style}</style></head>\n<body>${note.innerHTML}<p class="stamp">${written(stamp)}<br>${written(location.href)}</p></body>\n</html>\n`], { type: 'text/html' });
        const link = document.createElement('a');
        link.href = URL.createObjectURL(file);
        link.download = button.dataset.note;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
      });
    }

    for (const button of document.querySelectorAll('button[data-print]')) {
      button.hidden = false;
      button.addEventListener('click', () => print());
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
