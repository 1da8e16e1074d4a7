import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeBehaviour } from './describe-behaviour.ts';
import { root } from './run-tool.ts';

/** `npm run docs:behaviour`: writes docs/feed-behaviour.md anew from the titles of the tests. */
writeFileSync(join(root, 'docs', 'feed-behaviour.md'), describeBehaviour());
