#!/usr/bin/env bash
# pdfkit writes the text of its standard fonts as hex, a tab as 9 and not as 09. A digit is missing, and what follows is read
# half a letter on: up to the next tab, which sets it right, or to the next two letters that are moved together, as A and V.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" pdfkit@0.20.2 unpdf@1.7.0
cd "$folder"
echo "pdfkit@0.20.2 unpdf@1.7.0"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import PDFDocument from 'pdfkit';
import { extractText } from 'unpdf';

const written = (text) =>
  new Promise((done) => {
    const document = new PDFDocument();
    const parts = [];
    document.on('data', (part) => parts.push(part));
    document.on('end', () => done(new Uint8Array(Buffer.concat(parts))));
    document.text(text);
    document.end();
  });
const found = {};
for (const text of ['Dose 5 mg', 'Dose\t5 mg', '5 mg\tdaily\tfor 3 weeks', 'Dose\tof AVA tea']) {
  found[text] = (await extractText(await written(text), { mergePages: true })).text;
}
console.log(JSON.stringify(found, null, 2));
assert.deepEqual(found, {
  'Dose 5 mg': 'Dose 5 mg',
  'Dose\t5 mg': 'Dose“R Öp',
  '5 mg\tdaily\tfor 3 weeks': '5 mg–F –Ç™for 3 weeks',
  'Dose\tof AVA tea': 'Dose–öb VA tea',
});
JS
