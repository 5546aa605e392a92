// What the search field finds. Run with: node --test tests/Assure.Web.Tests
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import test from 'node:test';

const { distance, fold, match, prepare } = createRequire(import.meta.url)('../../src/Assure.Web/Assets/search-match.js');

const index = prepare([
  ['state', 'Sweden', 'state/swe/', 'SWE', ['SWE', 'SWD', 'Sverige', 'Kingdom of Sweden', 'svenska']],
  ['state', 'Switzerland', 'state/che/', 'CHE', ['CHE', 'SWZ', 'Schweiz']],
  ['state', 'United States', 'state/usa/', 'USA', ['USA', 'US', 'U.S.', 'Förenta staterna', 'America']],
  ['state', 'Ivory Coast', 'state/civ/', 'CIV', ['CIV', "Côte d'Ivoire", 'Elfenbenskusten']],
  ['state', 'Myanmar', 'state/mmr/', 'MMR', ['MMR', 'Burma', 'Birma']],
  ['state', 'Russia', 'state/rus/', 'RUS', ['RUS', 'Ryssland', 'Russian Federation']],
  ['state', 'North Korea', 'state/prk/', 'PRK', ['PRK', 'Nordkorea', "Democratic People's Republic of Korea", 'DPRK']],
  ['territory', 'Åland', 'state/aland/', '', ['aland']],
  ['group', 'NATO', 'group/nato/', '', ['nato', 'Nato']],
  ['text', 'Declaration of Russia on security assurances, 5 April 1995', 'text/ru-1995/', 'S/1995/261', ['ru-1995', 'S/1995/261', '1995 declaration', "Russia's 1995 declaration", 'Rysslands förklaring från 1995']],
  ['text', 'Security Council resolution 984 (1995)', 'text/unsc-984/', 'S/RES/984 (1995)', ['unsc-984', 'resolution 984']],
  ['reading', 'Has North Korea left the NPT, and when?', 'reading/prk-npt/', '', ['prk-npt']],
]);
const first = text => match(index, text)[0]?.address;

test('case, marks and punctuation do not count', () => {
  assert.equal(fold('S/1995/261'), 's 1995 261');
  assert.equal(fold('Åland'), 'aland');
  assert.equal(fold("Côte d'Ivoire"), 'cote divoire');
  assert.equal(fold('U.S.'), 'us');
  assert.equal(fold('Bjørnøya & Łódź'), 'bjornoya lodz');
});

for (const [typed, found] of [
  ['sweden', 'state/swe/'], ['Sverige', 'state/swe/'], ['SWE', 'state/swe/'], ['swe', 'state/swe/'], ['sweeden', 'state/swe/'], ['swedne', 'state/swe/'], ['svergie', 'state/swe/'],
  ['us', 'state/usa/'], ['U.S.', 'state/usa/'], ['america', 'state/usa/'], ['forenta staterna', 'state/usa/'], ['untied states', 'state/usa/'],
  ['burma', 'state/mmr/'], ['mynamar', 'state/mmr/'], ['cote divoire', 'state/civ/'], ["côte d'ivoire", 'state/civ/'],
  ['ryssland', 'state/rus/'], ['rysland', 'state/rus/'], ['dprk', 'state/prk/'], ['korea north', 'state/prk/'],
  ['åland', 'state/aland/'], ['aland', 'state/aland/'], ['nato', 'group/nato/'],
  ['s/1995/261', 'text/ru-1995/'], ['ru-1995', 'text/ru-1995/'], ['1995 declaration', 'text/ru-1995/'], ['russia 1995', 'text/ru-1995/'], ['resolution 984', 'text/unsc-984/'], ['984', 'text/unsc-984/'],
  ['prk-npt', 'reading/prk-npt/'],
]) test(`“${typed}” finds ${found}`, () => assert.equal(first(typed), found));

test('a state stands before a text that names it as well', () => assert.deepEqual(match(index, 'russia').map(one => one.kind).slice(0, 2), ['state', 'text']));
test('nothing typed finds nothing, nor does what nothing is called', () => {
  assert.deepEqual(match(index, '  '), []);
  assert.deepEqual(match(index, 'xqzzk'), []);
  assert.deepEqual(match(index, 'zz'), []);
});
test('no more is given than asked for', () => assert.equal(match(index, 's', 3).length, 3));
test('what is far too long takes no time', () => {
  const start = performance.now();
  match(index, 'å'.repeat(100_000));
  assert.ok(performance.now() - start < 200);
});
test('distance counts letters added, dropped, changed and swapped, and stops at its bound', () => {
  assert.equal(distance('sweden', 'sweden', 2), 0);
  assert.equal(distance('swedne', 'sweden', 2), 1);
  assert.equal(distance('sweeden', 'sweden', 2), 1);
  assert.equal(distance('svedin', 'sweden', 2), 2);
  assert.equal(distance('norway', 'sweden', 2), 3);
  assert.equal(distance('a', 'abcdef', 2), 3);
});
