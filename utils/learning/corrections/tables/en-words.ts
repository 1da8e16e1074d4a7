import { pairs, sorts, words } from './common.ts';
import type { WordTable } from './types.ts';

export const enWords: WordTable = {
  negations: words(
    'not no never without neither nor none nobody nothing nowhere cannot non avoid avoids avoided avoiding avoidance contraindicated contraindication ' +
      'rarely seldom hardly lack lacks lacked lacking absence absent fail fails failed unable refrain refrains forbidden prohibited ' +
      'false ✗ ✘ ❌ ☒',
  ),
  exceptions: new Set([
    'except',
    'excepting',
    'excluding',
    'unless',
    'apart from',
    'other than',
    'aside from',
    'save for',
  ]),
  deniesTwice: false,
  denialEnds: new Set(),
  negativePrefixes: ['un', 'non', 'in', 'im', 'ir', 'il', 'dis', 'contra', 'mis', 'anti', 'a'],
  opposites: pairs(
    'increase/decrease increases/decreases increased/decreased increasing/decreasing increase/reduce increases/reduces increased/reduced raise/lower raises/lowers ' +
      'higher/lower more/less more/fewer safe/dangerous start/stop starts/stops started/stopped begin/stop continue/stop continue/discontinue start/discontinue ' +
      'before/after above/below include/exclude includes/excludes included/excluded including/excluding improve/worsen improves/worsens improved/worsened ' +
      'better/worse best/worst if/unless true/false yes/no benign/malignant positive/negative allow/forbid allowed/forbidden all/none always/seldom often/rarely ' +
      'harmless/harmful painless/painful early/late rise/fall rises/falls rising/falling gain/loss high/low upper/lower left/right hot/cold minimum/maximum with/without present/absent agree/disagree superior/inferior effective/useless wet/dry highest/lowest faster/slower faster/slowly quickly/slowly quick/slow fast/slow few/many few/most majority/minority mandatory/optional required/optional ' +
      'before/during after/during during/before severe/mild moderate/mild severe/moderate potent/mild strong/mild strong/weak acute/chronic short/long shorter/longer thick/thin thicker/thinner large/small larger/smaller ' +
      'first/last earliest/latest earlier/later men/women man/woman male/female males/females boys/girls boy/girl adults/children adult/child older/younger oldest/youngest ' +
      'proximal/distal anterior/posterior medial/lateral dorsal/plantar oral/topical orally/topically systemic/topical oral/intravenous orally/intravenously subcutaneously/intravenously subcutaneously/intramuscularly subcutaneous/intravenous subcutaneous/intramuscular intravenously/intramuscularly ' +
      'spares/involves spares/affects spared/involved spared/affected sparing/involving good/bad fact/myth facts/myths true/myth urgent/routine urgently/routinely must/may should/may must/can should/can must/could should/could must/should shall/may will/may fatal/mild nasally/orally rectally/orally all/some all/most all/few most/some each/some every/some prior/after prior/following before/following oral/subcutaneous oral/intramuscular intravenous/intramuscular nasal/oral rectal/oral well/poorly well/badly never/sometimes reduce/double reduced/doubled halve/double halved/doubled raise/halve open/closed fasting/fed denied/reported denies/reports accepted/refused accepts/refuses accept/refuse',
  ),
  things: sorts(
    'face facial|scalp|trunk torso|eyelid|hand|foot feet|sole|palm|nail|neck|ear|eye ocular|nose nasal|lip|arm|leg|chest|abdomen abdominal|groin|genital|armpit axilla|finger|toe|liver hepatic|kidney renal|lung pulmonary|heart cardiac|bone|joint|elbow|knee|vein|artery arteries|mouth',
    'neonate newborn|child children kid infant baby babies toddler|adolescent teenager|adult|elderly',
    'pregnant pregnancy|breastfeeding lactation lactating|postpartum|menopause menopausal',
    'viral virus|bacterial bacteria|fungal fungus|parasitic parasite|allergic allergy|autoimmune|genetic',
    'breakfast|lunch|dinner supper',
  ),
  amounts: pairs('by/to'),
  functionWords: words(
    'a an the of to in on at by for from with as is are was were be been being am do does did has have had it its this that these those there here ' +
      'and or but so if than then when while who which what whose we you they he she i our your their his her my us them me can could may might must shall should will would ' +
      'into onto about up out off over under s t ll ve re d m etc such some any each every both',
  ),
  fillers: words(
    'very really quite rather just also even simply actually basically generally usually often typically indeed however therefore thus moreover furthermore ' +
      'please kindly still already again too especially particularly certainly clearly obviously perhaps likely probably largely mostly mainly fairly somewhat ' +
      'pretty truly literally essentially importantly fortunately unfortunately well always note noted noting remember important now today currently recently course fact order way actually definitely ' +
      'overall great good nice little bit lot own same kind sort ever yet much more most',
  ),
  hasCapitalNames: true,
  capitalWords: words('i dr mr mrs ms prof'),
};
