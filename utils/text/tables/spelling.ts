/**
 * Stems that are spelt in two ways, British first, folded; `^` at the beginning of a word only, `$` at its end. A variant
 * counts where it is in the index, so a stem may be short. Written from the rules and lists of
 * https://en.wikipedia.org/wiki/American_and_British_English_spelling_differences (ae and oe, -our, -re, -ise, -yse, -ogue,
 * doubled consonants, other) and https://en.wikipedia.org/wiki/Medical_terminology (combining forms), and, for `sulf-`, the
 * recommendations of IUPAC (https://www.nature.com/articles/nchem.301); `alfa` is how the WHO writes it in names of substances.
 */
export const spellings: readonly (readonly [string, string])[] =
  // ae, oe
  (
    'oedem/edem haem/hem aemi/emi anaem/anem leukaem/leukem ischaem/ischem ^paed/ped ^orthopaed/orthoped oesoph/esoph ' +
    '^foet/fet foetal/fetal rrhoea/rrhea rrhoeic/rrheic ^gynaec/gynec gynaecomast/gynecomast anaesth/anesth paresthaes/paresthes ' +
    'aesthes/esthes aesthet/esthet ^aetiol/etiol ^caec/cec ^caes/ces ^faec/fec ^coeli/celi ^oestr/estr ^naev/nev ' +
    '^manoeuvre/maneuver ^manoeuvring/maneuvering amoeb/ameb ^taenia/tenia archaeo/archeo chimaer/chimer laevulin/levulin pnoea/pnea pnoeic/pneic ^haem$/heme ^homoeo/homeo ^foetor/fetor ^foetid/fetid ' +
    '^palaeo/paleo ^encyclopaed/encycloped ^mediaev/mediev ^haemat/hemat haemoglob/hemoglob haemorrh/hemorrh ' +
    'haemangi/hemangi haemolyt/hemolyt haemosider/hemosider haemosta/hemosta haemodyn/hemodyn haemodial/hemodial ' +
    'septicaem/septicem bacteraem/bacterem viraem/virem uraem/urem glycaem/glycem lipidaem/lipidem cholesterolaem/cholesterolem ' +
    'calcaem/calcem kalaem/kalem natraem/natrem uricaem/uricem ferraem/ferrem xaemi/xemi acidaem/acidem toxaem/toxem ' +
    'thalassaem/thalassem gammaglobulinaem/gammaglobulinem cryoglobulinaem/cryoglobulinem carotenaem/carotenem ' +
    '^praecox/precox ^praecan/precan ^caesium/cesium ^diaeres/dieres ^aeon/eon ^anaphylaxae/anaphylaxe oeco/eco ^oecolog/ecolog ' +
    'mamill/mammill ^haematoma/hematoma angiooedem/angioedem angio-oedem/angioedem ' +
    'lymphoedem/lymphedem lipoedem/lipedem myxoedem/myxedem papilloedem/papilledem phaeo/pheo phaeochrom/pheochrom ' +
    '^chromophaeo/chromopheo koebn/kobn sjoegr/sjogr ^roentgen/rontgen schoenlein/schonlein ' +
    // -our, -re
    'tumour/tumor colour/color odour/odor behaviour/behavior favour/favor flavour/flavor humour/humor labour/labor ' +
    'neighbour/neighbor vapour/vapor vigour/vigor rigour/rigor honour/honor endeavour/endeavor harbour/harbor savour/savor ' +
    'rumour/rumor armour/armor mould/mold moult/molt smoulder/smolder ' +
    'fibre/fiber centred$/centered centring/centering centre/center litre/liter metre/meter calibre/caliber titre/titer theatre/theater lustre/luster ' +
    'sombre/somber goitre/goiter ochre/ocher spectre/specter sabre/saber meagre/meager ' +
    // -ise, -yse and what they end in
    'ise$/ize ised$/ized ises$/izes ising$/izing isation$/ization isations$/izations iser$/izer isers$/izers isable$/izable ' +
    'isational$/izational lyse/lyze lysing/lyzing ' +
    // -ce, -ogue, -ph-, -k-
    'licence/license defence/defense offence/offense pretence/pretense practis/practic catalogue/catalog analogue/analog ' +
    'dialogue/dialog monologue/monolog homologue/homolog epilogue/epilog prologue/prolog sulph/sulf leuco/leuko ' +
    'sceptic/skeptic ^disc$/disk ^discs$/disks mollusc/mollusk ' +
    // doubled consonants
    'labelled/labeled labelling/labeling modelled/modeled modelling/modeling counsell/counsel travell/travel ' +
    'cancell/cancel fuell/fuel signall/signal levell/level tunnell/tunnel channell/channel totall/total dialled/dialed ' +
    'equall/equal initiall/initial marvell/marvel quarrell/quarrel swivell/swivel jewell/jewel panell/panel pencill/pencil ' +
    'tranquill/tranquil shrivell/shrivel spirall/spiral towell/towel funnell/funnel bevell/bevel dialling/dialing jewellery/jewelry ' +
    'enrolment/enrollment ^enrol$/enroll fulfil$/fulfill fulfilment/fulfillment skilful/skillful wilful/willful ' +
    '^distil$/distill ^instil$/instill instalment/installment biassed/biased focuss/focus benefitt/benefit ' +
    // single words
    'ageing/aging ^grey/gray programme/program ^gramme$/gram ^grammes$/grams milligramme/milligram microgramme/microgram ' +
    'kilogramme/kilogram ^alfa$/alpha judgement/judgment acknowledgement/acknowledgment artefact/artifact ' +
    'aluminium/aluminum sunburnt/sunburned ^burnt$/burned ^learnt$/learned ^spelt$/spelled ^tyre/tire ^plough/plow ' +
    '^draught/draft ^cosy$/cozy ^pyjama/pajama ^towards$/toward orientated$/oriented ^curette$/curet ^curettes$/curets hiccough/hiccup ' +
    'preventative/preventive ^speciality$/specialty ^specialities$/specialties ^kerb/curb ' +
    'dermatologic$/dermatological immunologic$/immunological histologic$/histological pathologic$/pathological ' +
    'clinicopathologic$/clinicopathological serologic$/serological biologic$/biological physiologic$/physiological ' +
    'dietitian/dietician cypher/cipher moustache/mustache yoghurt/yogurt ^carcase/carcass ^liquorice/licorice ' +
    'woollen/woolen ^furore/furor'
  )
    .split(' ')
    .map((line): [string, string] => {
      const [british = '', american = ''] = line.split('/');
      return [british, american];
    });
