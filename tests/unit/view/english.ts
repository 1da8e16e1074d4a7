import { speak } from './speak.ts';

/** Import it for its effect: the fake browser speaks English from then on. */
await speak('en');
