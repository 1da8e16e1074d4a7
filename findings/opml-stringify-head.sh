#!/usr/bin/env bash
# The reference implementation of OPML escapes what stands in attributes, and not what stands in the head: a list whose title
# holds an ampersand is written as a file that the same package does not read.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" opml@0.5.8
cd "$folder"
echo "opml@0.5.8"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import opml from 'opml';

const write = (title, text) =>
  opml.stringify({ opml: { version: '2.0', head: { title }, body: { subs: [{ text }] } } });
const read = (xml) =>
  new Promise((done) => opml.parse(xml, (error, list) => done(error ? 'not read' : list.opml)));

const inBody = write('Letters', 'Bread & Butter');
const inHead = write('Bread & Butter', 'Letters');
const lines = { body: /<outline.*>/.exec(inBody)[0], head: /<title>.*<\/title>/.exec(inHead)[0] };
const again = { body: (await read(inBody)).body?.subs[0].text, head: await read(inHead) };
console.log({ lines, again });
assert.deepEqual(lines, {
  body: '<outline text="Bread &amp; Butter" />',
  head: '<title>Bread & Butter</title>',
});
assert.deepEqual(again, { body: 'Bread & Butter', head: 'not read' });
JS
