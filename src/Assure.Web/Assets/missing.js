// The page shown for an address that leads nowhere stands at no fixed place: its links are made from where this file stands.
(() => {
  'use strict';
  const own = document.currentScript.src;
  const root = own.slice(0, own.lastIndexOf('assets/'));
  for (const link of document.querySelectorAll('a[data-to]')) link.href = root + link.dataset.to;
})();
