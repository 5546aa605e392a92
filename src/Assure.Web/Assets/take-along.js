// What can be taken along from a page that has no file of its own for it: the page as a note, its drawing as a picture, the page on paper.
(() => {
  'use strict';
  const root = document.documentElement;
  const words = assureWords[root.lang] ?? {};
  const text = where => (document.querySelector(where)?.textContent ?? '').trim().replace(/\s+/g, ' ');
  const written = words => words.replace(/[&<>"]/g, letter => `&#${letter.charCodeAt(0)};`);
  const save = (name, type, content) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };

  // A page as a note: one file that needs nothing beside itself.
  const style = 'body{font:11pt/1.5 Georgia,"Liberation Serif",serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}'
    + 'h1{font-size:1.6em;line-height:1.2}h2{font-size:1.2em;margin-top:1.6em;border-top:1px solid #ccc;padding-top:.5em}h3{font-size:1em;margin-bottom:.2em}.lede{font-size:1.15em}'
    + 'table{border-collapse:collapse;font-size:.9em}th,td{text-align:left;vertical-align:top;border-bottom:1px solid #ccc;padding:.25em .8em .25em 0}.n{text-align:right}.chips{list-style:none;padding:0}.chips b,.chip small{display:block}i{font-style:normal;font-weight:700;border:1px solid #6e6a62;padding:0 .35em;margin-right:.4em}'
    + '.muted,small,.stamp{color:#5c5850;font-size:.9em}mark{background:none;color:#8a4b00;border-bottom:1px dotted}mark.reading{color:#5a3e8c;border-bottom-style:dashed}mark.disputed{color:#9c1f4f;border-bottom:3px double}'
    + '@media print{body{margin:0;max-width:none}h2,h3{break-after:avoid}tr{break-inside:avoid}}';
  const note = name => {
    const note = document.getElementById('main').cloneNode(true);
    for (const part of note.querySelectorAll('.picture, .tools, .actions, #proof, button')) part.remove();
    for (const link of note.querySelectorAll('a[href]')) link.setAttribute('href', link.href);
    for (const part of note.querySelectorAll('details')) part.open = true;
    save(`note-${name}.html`, 'text/html', `<!DOCTYPE html>\n<html lang="${root.lang}">\n<head><meta charset="utf-8"><title>${written(document.title)}</title><style>${style}</style></head>\n<body>${note.innerHTML}<p class="stamp">${written(text('.foot .stamp'))}<br>${written(location.href)}</p></body>\n</html>\n`);
  };

  // The drawing of a page as a file: in the colours of the light theme, with title, legend, what is not said, source, link and stamp.
  const fonts = 'Helvetica Neue, Liberation Sans, Arial, sans-serif';
  // What style sheets may say of a shape, with what is meant where nothing is said.
  const looks = { fill: 'rgb(0, 0, 0)', 'fill-opacity': '1', stroke: 'none', 'stroke-width': '1px', 'stroke-opacity': '1', 'stroke-dasharray': 'none', 'stroke-linejoin': 'miter', 'paint-order': 'normal' };
  const looksOf = { rect: { height: 'auto' }, text: { 'font-size': '', 'font-weight': '400', 'text-anchor': 'start' } };
  const plain = drawing => {
    const copy = drawing.cloneNode(true);
    const [from, to] = [drawing, copy].map(one => [...one.querySelectorAll('*')]);
    to.forEach((part, at) => {
      if (/^(path|rect|circle|line|text)$/.test(part.tagName)) {
        const seen = getComputedStyle(from[at]);
        for (const [look, usual] of Object.entries({ ...looks, ...looksOf[part.tagName] })) {
          const value = seen.getPropertyValue(look).replace(/"/g, '');
          if (value === usual) part.removeAttribute(look); else part.setAttribute(look, value);
        }
      }
      for (const gone of ['class', 'style', 'tabindex']) part.removeAttribute(gone);
    });
    // Parts that only lead elsewhere show nothing.
    for (const link of copy.querySelectorAll('a')) link.remove();
    return copy.innerHTML;
  };
  const picture = name => {
    const drawing = document.querySelector('.picture > svg');
    const theme = root.dataset.theme;
    root.dataset.theme = 'light';
    const [width, height] = [drawing.viewBox.baseVal.width, drawing.viewBox.baseVal.height];
    const [side, wide] = [24, 480];
    const scale = Math.min(2, wide / width);
    const pen = document.createElement('canvas').getContext('2d');
    const parts = [];
    let y = side;
    const say = (line, size, weight, colour, indent = 0) => {
      pen.font = `${weight} ${size}px ${fonts}`;
      let row = '';
      const put = () => {
        y += size * 1.4;
        parts.push(`<text x="${side + indent}" y="${y.toFixed(1)}" font-size="${size}" font-weight="${weight}" fill="${colour}">${written(row)}</text>`);
      };
      for (const word of line.split(' ')) {
        if (row && pen.measureText(`${row} ${word}`).width > wide - indent) {
          put();
          row = '';
        }
        row += (row && ' ') + word;
      }
      put();
    };
    const ink = '#1A1A1A', muted = '#5C5850';
    say(`${text('h1')} · ${text('#over-time')}`, 20, 700, ink);
    y += 10;
    parts.push(`<svg x="${side}" y="${y}" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}">${plain(drawing)}</svg>`);
    y += height * scale + 6;
    // The legend: each letter of the strips with the words that stand beside it on the page; then the bars at the foot, by form.
    const letters = new Map([...document.querySelectorAll('.chip, .kinds li')].map(place => [place.querySelector('i')?.textContent, place.querySelector('i + span')?.firstChild.textContent ?? place.querySelector('i')?.nextSibling?.textContent]));
    for (const letter of new Set([...document.querySelectorAll('.spans i')].map(cell => cell.textContent))) {
      if (!letters.get(letter)) continue;
      say(letters.get(letter).trim(), 12, 400, muted, 24);
      parts.push(`<text x="${side}" y="${y.toFixed(1)}" font-size="12" font-weight="700" fill="${ink}">${written(letter)}</text>`);
    }
    for (const [form, dashes] of [['treaty', ''], ['given', '12 12'], ['own', '5.3 18.7'], ['disputed', '3 2']]) {
      if (!document.querySelector(form === 'treaty' ? '.spans i:is(.v-u, .v-c, .v-j, .v-w, .v-x):not([class*="f-"])' : `.spans .f-${form}`)) continue;
      say(words[`picture.form.${form}`], 12, 400, muted, 40);
      parts.push(`<path d="M${side} ${(y - 4).toFixed(1)}h29" fill="none" stroke="${ink}" stroke-width="3" stroke-dasharray="${dashes || 'none'}"/>`);
    }
    say(words['picture.lanes.note'], 12, 400, muted);
    y += 8;
    for (const line of [words.scope, text('#citation')]) say(line, 12, 400, muted);
    parts.push(`<a href="${written(location.href)}">`);
    say(location.href, 12, 400, '#0B57A4');
    parts.push('</a>');
    say(text('.foot .stamp'), 12, 400, muted);
    if (theme) root.dataset.theme = theme; else delete root.dataset.theme;
    const [all, high] = [wide + 2 * side, Math.ceil(y + side)];
    save(`picture-${name}.svg`, 'image/svg+xml', `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${all} ${high}" width="${all}" height="${high}" xml:lang="${root.lang}" role="img" font-family="${fonts}">\n<title>${written(text('h1'))}</title>\n<desc>${written(drawing.getAttribute('aria-label'))}</desc>\n<rect fill="#FBFAF7" width="${all}" height="${high}"/>\n${parts.join('\n')}\n</svg>\n`);
  };

  const sorts = { note: [note, 'brief.page'], picture: [picture, 'picture.download'], print: [() => print(), 'print'] };
  const begin = () => {
    // What is saved is called by the end of the page's address: note-usa-swe.html.
    const name = location.pathname.split('/').filter(part => part !== '' && part !== 'index.html').slice(-2).join('-');
    for (const place of document.querySelectorAll('[data-buttons]')) for (const sort of place.dataset.buttons.split(' ')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset[sort] = '';
      button.textContent = words[sorts[sort][1]];
      button.addEventListener('click', () => sorts[sort][0](name));
      const item = document.createElement('li');
      item.append(button);
      place.append(item);
    }
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin); else begin();
})();
