#!/usr/bin/env bash
# innerText() and getText() of what parseDocument() gives are empty, whatever the page says; those of its children are not,
# and textContent() has the text of both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" htmlparser2@12.0.0
cd "$folder"
echo "htmlparser2@12.0.0"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import { DomUtils, parseDocument } from 'htmlparser2';

const page = parseDocument('<p>A pot <b>of tea</b></p>');
const found = {
  'innerText of the document': DomUtils.innerText(page),
  'getText of the document': DomUtils.getText(page),
  'innerText of its children': DomUtils.innerText(page.children),
  'textContent of the document': DomUtils.textContent(page),
};
console.log(found);
assert.deepEqual(Object.values(found), ['', '', 'A pot of tea', 'A pot of tea']);
JS
