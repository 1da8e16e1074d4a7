#!/usr/bin/env bash
# What stands in a <template> is found by cheerio when it is asked for alone, but not below anything: not in the template, not
# in the body. Yet the body's text holds it. Browsers find none of it; cheerio with its other parser finds all.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" cheerio@1.2.0
cd "$folder"
echo "cheerio@1.2.0"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import * as cheerio from 'cheerio';

const html = '<body><p>tea</p><template><p>milk</p></template></body>';
const look = ($) => ({
  p: $('p').length,
  'body p': $('body p').length,
  'template p': $('template p').length,
  'find() in the template': $('template').find('p').length,
  'text of the body': $('body').text(),
});
const found = { parse5: look(cheerio.load(html)), htmlparser2: look(cheerio.load(html, { xml: { xmlMode: false } })) };
console.log(found);
assert.deepEqual(Object.values(found.parse5), [2, 1, 0, 0, 'teamilk']);
assert.deepEqual(Object.values(found.htmlparser2), [2, 2, 1, 1, 'teamilk']);
JS
