#!/usr/bin/env bash
# happy-dom's DOMParser takes a CDATA section in XML for an error, so that a feed whose texts stand in such sections, as most
# do, cannot be read with it: a page of errors comes in its place. Comments and letter case are read as they should be.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" happy-dom@21.0.4
cd "$folder"
echo "happy-dom@21.0.4"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import { Window } from 'happy-dom';

const window = new Window();
const read = (inside) => {
  const page = new window.DOMParser().parseFromString(`<rss><pubDate>${inside}</pubDate></rss>`, 'text/xml');
  return page.querySelector('parsererror') ? 'an error' : page.querySelector('pubDate').textContent;
};
const found = {
  text: read('today'),
  comment: read('to<!-- and so on -->day'),
  cdata: read('<![CDATA[today]]>'),
};
await window.happyDOM.close();
console.log(found);
assert.deepEqual(found, { text: 'today', comment: 'today', cdata: 'an error' });
JS
