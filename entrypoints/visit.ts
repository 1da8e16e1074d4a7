import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellVisits } from '../utils/page/tell-visits.ts';

/** What runs in the pages of newsletters that are followed, and in no other (worker/reading/ensure-visits.ts). */
export default defineUnlistedScript(() => tellVisits());
