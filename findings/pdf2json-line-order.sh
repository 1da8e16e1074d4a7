#!/usr/bin/env bash
# pdf2json gives the raw text of a page from its last line to its first, and the pages one after another. Its own list of a
# page's texts goes from top to bottom, and so does the text that unpdf gets.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" pdfkit@0.20.2 pdf2json@4.0.3 unpdf@1.7.0
cd "$folder"
echo "pdfkit@0.20.2 pdf2json@4.0.3 unpdf@1.7.0"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import PDFParser from 'pdf2json';
import PDFDocument from 'pdfkit';
import { extractText } from 'unpdf';

const document = new PDFDocument();
const parts = [];
document.on('data', (part) => parts.push(part));
const ended = new Promise((done) => document.on('end', done));
document.text('First').text('Second').text('Third').addPage().text('Fourth').text('Fifth');
document.end();
await ended;
const bytes = () => Uint8Array.from(Buffer.concat(parts));
const parser = new PDFParser(null, true);
const pages = await new Promise((done, failed) => {
  parser.on('pdfParser_dataReady', ({ Pages }) => done(Pages));
  parser.on('pdfParser_dataError', failed);
  parser.parseBuffer(Buffer.from(bytes().buffer), 0);
});
const found = {
  'raw text': parser.getRawTextContent().split('\r\n').filter(Boolean),
  'list of texts': pages.map(({ Texts }) => Texts.map(({ R }) => R[0].T)),
  unpdf: (await extractText(bytes(), { mergePages: false })).text,
};
console.log(found);
assert.deepEqual(found, {
  'raw text': [
    'Third',
    'Second',
    'First',
    '----------------Page (0) Break----------------',
    'Fifth',
    'Fourth',
    '----------------Page (1) Break----------------',
  ],
  'list of texts': [
    ['First', 'Second', 'Third'],
    ['Fourth', 'Fifth'],
  ],
  unpdf: ['First\nSecond\nThird', 'Fourth\nFifth'],
});
JS
