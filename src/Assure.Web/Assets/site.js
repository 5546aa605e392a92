// What pages add when scripts run: the theme, copy buttons, the last open place. Pages are whole without it.
(() => {
  'use strict';
  const root = document.documentElement;
  const key = 'assure.theme';
  const stored = () => { try { return localStorage.getItem(key); } catch { return null; } };
  const apply = theme => theme === 'light' || theme === 'dark' ? root.dataset.theme = theme : delete root.dataset.theme;
  apply(stored());

  document.addEventListener('DOMContentLoaded', () => {
    for (const button of document.querySelectorAll('button[data-theme-switch]')) {
      const isDark = () => (root.dataset.theme || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
      button.hidden = false;
      button.setAttribute('aria-pressed', String(isDark()));
      button.addEventListener('click', () => {
        const theme = isDark() ? 'light' : 'dark';
        apply(theme);
        button.setAttribute('aria-pressed', String(isDark()));
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
  });
})();
