import { aafp } from './aafp.ts';
import { ama } from './ama.ts';
import { gmc } from './gmc.ts';
import { hcpc } from './hcpc.ts';
import { mainport } from './mainport.ts';
import { mba } from './mba.ts';
import { nmc } from './nmc.ts';
import { racgp } from './racgp.ts';
import { racp } from './racp.ts';
import type { Scheme } from './types.ts';

/** All that an entry can fill, in the order in which they are offered. */
export const allSchemes: readonly Scheme[] = [gmc, nmc, hcpc, racgp, racp, mba, mainport, ama, aafp];
