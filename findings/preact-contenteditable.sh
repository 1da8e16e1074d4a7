#!/usr/bin/env bash
# In what Preact renders to a string, false is written out for the attributes in which "false" is a value of its own, but not
# for contentEditable: a part of an editable text that must not be edited can be.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" preact@11.2.0 preact-render-to-string@6.8.2
cd "$folder"
echo "preact@11.2.0 preact-render-to-string@6.8.2"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import { h } from 'preact';
import { render } from 'preact-render-to-string';

const found = Object.fromEntries(
  ['draggable', 'spellcheck', 'aria-hidden', 'contentEditable'].map((name) => [name, render(h('p', { [name]: false }))]),
);
console.log(found);
assert.deepEqual(Object.values(found), [
  '<p draggable="false"></p>',
  '<p spellcheck="false"></p>',
  '<p aria-hidden="false"></p>',
  '<p></p>',
]);
JS
