import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { layUnderTest } from '../../../../scripts/build/lay-under-test.ts';

const origin = 'http://127.0.0.1:9';
let output: string;
let built: string;

beforeEach(() => {
  output = mkdtempSync(join(tmpdir(), 'companion-lay-'));
  built = join(output, 'chrome-mv3');
  mkdirSync(join(built, 'chunks'), { recursive: true });
  write('manifest.json', '{"name":"A letter","host_permissions":["https://letters.example/*"]}');
  write('icon.png', '\u0089PNG');
});
afterEach(() => rmSync(output, { recursive: true }));

const write = (path: string, text: string) => writeFileSync(join(built, path), text);
const readCopy = (path: string) => readFileSync(join(output, 'under-test', 'chrome-mv3', path), 'utf8');

it.each([
  'n={id:"home",homePage:"https://letters.example",hosts:[{origin:"https://letters.example",gives:"site"},{origin:"https://rss.example",gives:"feed"}],hour:9}',
  'n={id:"home",homePage:\'https://letters.example\',hosts:[{origin:`https://letters.example`,gives:`site`}],hour:9}',
])('has the sample newsletter’s address for the profile’s, and may ask loopback: %s', (code) => {
  write('background.js', code);
  write('chunks/popup.js', `let q={homePage:null,hosts:[]};${code}`);
  expect(layUnderTest(built, origin)).toBe(join(output, 'under-test', 'chrome-mv3'));
  const laid = `n={id:"home",homePage:"${origin}",hosts:[{origin:"${origin}",gives:"site"}],hour:9}`;
  expect(readCopy('background.js')).toBe(laid);
  expect(readCopy('chunks/popup.js')).toBe(`let q={homePage:null,hosts:[]};${laid}`);
  expect(JSON.parse(readCopy('manifest.json'))).toEqual({
    name: 'A letter',
    host_permissions: ['https://letters.example/*', 'http://127.0.0.1/*', 'http://*.localhost/*'],
  });
  expect(readCopy('icon.png')).toBe('\u0089PNG');
});

it('leaves the build as it is, and of an earlier copy nothing', () => {
  write('background.js', 'n={homePage:"https://letters.example"}');
  write('left.js', '');
  layUnderTest(built, origin);
  rmSync(join(built, 'left.js'));
  layUnderTest(built, origin);
  expect(readdirSync(join(output, 'under-test', 'chrome-mv3'))).not.toContain('left.js');
  expect(readFileSync(join(built, 'background.js'), 'utf8')).toBe('n={homePage:"https://letters.example"}');
});

it('says so where there is no profile: what was laid would look for the real newsletter', () => {
  write('background.js', 'n={start:"https://letters.example"}');
  expect(() => layUnderTest(built, origin)).toThrow('holds no profile');
});
