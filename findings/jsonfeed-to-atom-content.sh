#!/usr/bin/env bash
# An item of a JSON feed may have its content as HTML and as text. jsonfeed-to-atom writes both into the entry, one element
# after the other; Atom allows one (RFC 4287, 4.1.2).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" jsonfeed-to-atom@1.2.5
cd "$folder"
echo "jsonfeed-to-atom@1.2.5"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import jsonfeedToAtom from 'jsonfeed-to-atom';

const address = 'https://tea.example/1';
const contents = (content) => {
  const item = { id: address, url: address, title: 'Oolong', date_published: '2025-06-03T10:00:00Z', ...content };
  const head = { version: 'https://jsonfeed.org/version/1', title: 'Tea', feed_url: 'https://tea.example/feed.json' };
  return jsonfeedToAtom({ ...head, items: [item] }).match(/<content.*/g);
};
const html = { content_html: '<p>Do <b>not</b> boil</p>' };
const text = { content_text: 'Do not boil' };
const found = { html: contents(html), text: contents(text), both: contents({ ...html, ...text }) };
console.log(found);
const htmlElement = '<content type="html"><![CDATA[<p>Do <b>not</b> boil</p>]]></content>';
const textElement = '<content type="text">Do not boil</content>';
assert.deepEqual(found, { html: [htmlElement], text: [textElement], both: [htmlElement, textElement] });
JS
