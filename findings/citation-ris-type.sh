#!/usr/bin/env bash
# A song and a speech are sound to Citation.js when it writes RIS, and sound is a film when it reads it; a film is a broadcast,
# and a post is a personal communication. None of the four comes back.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2
cd "$folder"
echo "@citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';

const throughRis = (type) => {
  const ris = new Cite([{ id: 'a', type, title: 'Tea' }]).format('ris');
  return [/^TY {2}- (.*)$/m.exec(ris)[1], new Cite(ris).data[0].type];
};
const types = ['song', 'speech', 'motion_picture', 'post', 'post-weblog', 'webpage'];
const found = Object.fromEntries(types.map((type) => [type, throughRis(type)]));
console.log(found);
assert.deepEqual(found, {
  song: ['SOUND', 'motion_picture'],
  speech: ['SOUND', 'motion_picture'],
  motion_picture: ['MPCT', 'broadcast'],
  post: ['ICOMM', 'personal_communication'],
  'post-weblog': ['BLOG', 'post-weblog'],
  webpage: ['ELEC', 'webpage'],
});
JS
