#!/usr/bin/env bash
# pdf-lib takes a list of keywords and writes them with blanks between: one of two words cannot be told from two. There is no
# way back to the list, getKeywords() gives the text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" pdf-lib@1.17.1
cd "$folder"
echo "pdf-lib@1.17.1"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import { PDFDocument } from 'pdf-lib';

const document = await PDFDocument.create();
document.addPage();
document.setKeywords(['green tea', 'water']);
const again = await PDFDocument.load(await document.save(), { updateMetadata: false });
console.log(again.getKeywords());
assert.equal(again.getKeywords(), 'green tea water');
JS
