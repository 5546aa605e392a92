// Finds, in the index of pages, what was typed: by name in any language, former name, code, symbol or nickname, and when misspelt.
// Pure: it touches no page and asks for nothing, so that it can be tried by itself.
(scope => {
  'use strict';
  const longest = 100;
  const letters = { ø: 'o', đ: 'd', ð: 'd', ł: 'l', æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th', ı: 'i', '’': '', "'": '', '.': '' };

  /** Lower case without marks, punctuation or article: "S/1995/261" is "s 1995 261", "Åland" is "aland", "the Gambia" is "gambia". */
  const fold = text => text.slice(0, 4 * longest).toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '')
    .replace(/[øđðłæœßþı’'.]/g, letter => letters[letter]).replace(/[^\p{L}\p{N}]+/gu, ' ').trim().replace(/^the (?=.)/, '');

  /** How many letters to add, drop, change or swap to make one word of the other; most + 1 for any more than most. */
  const distance = (one, other, most) => {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let before = [], last = Array.from({ length: other.length + 1 }, (_, at) => at);
    for (let i = 1; i <= one.length; i++) {
      const row = [i];
      for (let j = 1; j <= other.length; j++) {
        const change = last[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, change);
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      if (Math.min(...row) > most) return most + 1;
      [before, last] = [last, row];
    }
    return Math.min(last[other.length], most + 1);
  };

  const slips = length => length < 4 ? 0 : length < 8 ? 1 : 2;

  /** How well a key answers: 0 the same, below 10 by its beginning or a part of it, above by slips; Infinity not at all. */
  const score = (asked, words, key) => {
    if (key === asked) return 0;
    if (key.startsWith(asked)) return 1 + Math.min(key.length - asked.length, 50) / 100;
    if ((' ' + key).includes(' ' + asked)) return 2 + Math.min(key.length, 90) / 100;
    const parts = key.split(' ');
    if (words.length > 1 && words.every(word => parts.some(part => part.startsWith(word)))) return 3 + Math.min(key.length, 90) / 100;
    if (asked.length > 3 && key.includes(asked)) return 4;
    const most = slips(asked.length);
    if (most === 0) return Infinity;
    const whole = Math.min(distance(asked, key, most), distance(asked, key.slice(0, asked.length), most));
    if (whole <= most) return 10 + whole;
    if (words.length === 1) {
      const part = Math.min(...parts.map(one => distance(asked, one, most)));
      return part <= most ? 12 + part : Infinity;
    }
    const each = words.map(word => Math.min(...parts.map(part => part.startsWith(word) ? 0 : distance(word, part, slips(word.length)) <= slips(word.length) ? 1 : Infinity)));
    const sum = each.reduce((all, one) => all + one, 0);
    return sum <= 2 ? 13 + sum : Infinity;
  };

  const kinds = ['state', 'territory', 'group', 'text', 'page', 'reading'];

  /** The index made ready: entries of [kind, name, address, shown, keys] with their keys folded. */
  const prepare = entries => entries.map(([kind, name, address, shown, keys], order) => ({ kind, name, address, shown, order, keys: [...new Set([name, ...keys].map(fold))] }));

  /** The entries that answer best, at most a number of them. */
  const match = (index, text, most = 8) => {
    const asked = fold(text.slice(0, longest));
    if (asked.length === 0) return [];
    const words = asked.split(' ');
    return index
      .map(entry => ({ entry, score: Math.min(...entry.keys.map((key, at) => score(asked, words, key) + (at === 0 ? 0 : 0.005))) }))
      .filter(found => found.score < Infinity)
      .sort((a, b) => Math.floor(a.score) - Math.floor(b.score) || kinds.indexOf(a.entry.kind) - kinds.indexOf(b.entry.kind) || a.score - b.score || a.entry.order - b.entry.order)
      .slice(0, most)
      .map(found => found.entry);
  };

  const search = { fold, distance, prepare, match };
  if (typeof module === 'object') module.exports = search; else scope.assureSearch = search;
})(globalThis);
