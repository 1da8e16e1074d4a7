import { describe, expect, it } from 'vitest';
import { buildPart } from '../../../../utils/search/build-part.ts';
import { openIndex } from '../../../../utils/search/open-index.ts';
import { documentOf } from '../documents.ts';

/** Which of the texts have what is asked for. */
function found(question: string, texts: readonly string[]): string[] {
  const index = openIndex([buildPart(texts.map((text) => documentOf(text, { text })))]);
  return index.search(question, { limit: 10, spelling: true }).hits.map(({ id }) => id);
}

describe('readQuestion', () => {
  it.each([
    ['at the beginning', 'What is rosacea?', 'Rosacea of the eye'],
    ['as titles are written', 'Acne And Rosacea', 'Acne, rosacea, lupus'],
    ['as databases want it', 'acne AND rosacea', 'Acne, rosacea, lupus'],
    ['with the key for capitals locked', 'WHAT IS RINGWORM', 'Ringworm of the scalp'],
    ['I, behind another such word', 'When should I refer', 'Refer at once'],
  ])('does not insist on "of" and its like with a capital: %s', (_name, question, text) => {
    expect(found(question, [text])).toEqual([text]);
  });

  it.each([
    ['tratamento da dermatite', 'Dermatite: tratamento'],
    ['eczema no rosto da crianca', 'Criança com eczema, rosto'],
    ['qué es la rosácea', 'Rosácea'],
    ['acne y rosacea', 'Acné, rosácea'],
    ['comment traiter l’acné', 'Traiter : acné'],
    ["qu'est-ce que l'eczéma", 'Eczéma'],
    ['est-ce que le psoriasis gratte', 'Psoriasis qui gratte'],
    ['wie behandelt man Akne', 'Akne, richtig behandelt'],
    ['Creme am Auge', 'Auge und Creme'],
    ['methotrexate vs acitretin', 'Acitretin, methotrexate'],
    ['has my patient scabies', 'A patient with scabies'],
  ])('does not insist on what holds a sentence together, in five languages: %s', (question, text) => {
    expect(found(question, [text])).toEqual([text]);
  });

  it.each([
    ['hay fever drops', 'Fever drops'],
    ['crema sin perfume', 'Crema con perfume'],
    ['Creme gegen Akne', 'Creme bei Akne'],
    ['no scars seen', 'Scars were seen'],
    ['man with acne', 'Woman with acne'],
    ['Y chromosome genes', 'Genes of the X chromosome'],
    ['the y chromosome genes', 'The genes of the X chromosome'],
    ['troponin i elevated', 'Elevated troponin T'],
    ['lipoprotein a levels', 'Lipoprotein levels'],
    ['type o blood donors', 'Type A blood donors'],
    ['WHO guideline', 'A guideline'],
    ['May 2024', 'June 2024'],
    ['amyloid A levels', 'Levels of amyloid'],
    ['vitamin d deficiency', 'Deficiency of vitamin B12'],
  ])('insists on what only looks so: %s', (question, text) => {
    expect(found(question, [text])).toEqual([]);
  });

  it.each([
    ['who guidelines', ['WHO guidelines', 'Guidelines for those who ask']],
    ['ubiquinone a test', ['An ubiquinone A test', 'A test of ubiquinone']],
    ['treatment of acne', ['Treatment of acne', 'Treatment, acne']],
    ['blood group of a donor', ['Blood group of a donor', 'Blood group: donor']],
  ])('ranks what has a word that may be missing beside its neighbour first: %s', (question, texts) => {
    expect([found(question, texts), found(question, texts.toReversed())]).toEqual([texts, texts]);
  });

  it.each([
    ['hepatitis a vaccine', ['Vaccine against hepatitis A'], ['A vaccine against hepatitis B']],
    ['vitamin A', ['Creams with vitamin A'], ['A cream with vitamin E']],
    ['type i allergy', ['Type I allergy'], ['Type IV allergy, I think']],
    ['type i-ii skin', ['Skin of type I–II'], []],
    ['vitamin e', ['Vitamin E'], ['Vitamin D, e.g. in winter']],
    [
      'vitamin e cream',
      ['Cream with vitamins C and E', 'Cream: vitamins A, C, D/E'],
      [
        'Cream with vitamin D, tell e.g. of vitamin C',
        'Vitamin and e-mail cream',
        'Cream with vitamin D for E',
      ],
    ],
    [
      'hepatitis a vaccine',
      ['Vaccine: hepatitis B and A', 'Hepatitis B, C or A vaccine'],
      ['Hepatitis B vaccine'],
    ],
    ['penicillin g dose', ['Dose of penicillins V and G'], ['Dose of penicillin V, 2 g']],
    ['vitamina e crema', ['Crema con vitaminas C y E'], ['Crema con vitamina C']],
    ['type i allergy', ['Allergy of types IV and I'], ['Allergy of type IV']],
    [
      'lipoprotein a levels',
      ['Levels of lipoprotein(a)', 'Levels of lipoproteins B and A'],
      ['Levels of lipoprotein B'],
    ],
  ])('takes a letter together with what is told apart by it: %s', (question, right, wrong) => {
    expect(found(question, [...right, ...wrong]).toSorted()).toEqual(right.toSorted());
  });

  it.each([
    ['IL-23', ['IL-12/23 inhibitors', 'IL-12 and IL-23'], ['IL-12, week 23', 'IL-12 in 23 patients']],
    ['JAK2', ['JAK1/2 inhibitors', 'JAK1/JAK2'], ['JAK1, TYK2', 'JAK1: 2 trials']],
    ['CDK6', ['CDK4/6 inhibitors'], ['CDK4, IL-6']],
    ['IL-17F', ['IL-17A/F', 'IL-17A and F', 'IL-17F'], ['IL-17A, factor F']],
    ['HSV-2', ['HSV-1 and -2', 'HSV 1 and 2', 'HSV-1/-2', 'HSV types 1 and 2'], ['HSV-1, 2.5 mg']],
    ['HPV-16', ['HPV 6/11/16/18', 'HPV types 16 and 18', 'HPV 6, 11, 16 and 18'], ['HPV 6 at week 16']],
    ['vhs-2', ['VHS-1 y 2', 'VHS 1 ou 2', 'VHS tipos 1 e 2'], ['VHS-1 y 3']],
    ['"IL-23"', ['IL-12/23'], ['IL-12']],
  ])('finds each code of a list whose letters are written once: %s', (question, right, wrong) => {
    expect(found(question, [...right, ...wrong]).toSorted()).toEqual(right.toSorted());
  });

  it.each([
    ['2.5 mg/kg', ['2.5–5 mg/kg', '2.5 to 5 mg/kg', '2.5, 5 or 10 mg/kg'], ['2.5–5 mg', '2.5 g–5 mg/kg']],
    ['2 weeks', ['2–4 weeks', '2 or 4 weeks'], ['2–4 patients, weeks later', '12–14 weeks']],
    ['2 semanas', ['2 a 4 semanas', 'de 2–4 semanas'], ['2 casos, 4 semanas']],
  ])('finds each number of a range whose unit is written once: %s', (question, right, wrong) => {
    expect(found(question, [...right, ...wrong]).toSorted()).toEqual(right.toSorted());
  });

  it.each([
    [
      '40 mg/day',
      ['40 mg per day', '40 mg a day', '40 mg daily', '40 mg par jour', '40 mg pro Tag', '40 mg por día'],
      [],
    ],
    ['40 mg per day', ['40 mg/day', '40 mg/d', '40 mg per day'], ['40 mg on day 1', '40 mg per dose']],
    ['2 mg per kg per day', ['2 mg/kg/day', '2 mg/kg/j', '2 mg/kg per day'], ['2 mg/kg']],
    ['2 mg/kg/j', ['2 mg/kg/day', '2 mg par kg par jour', '2 mg/kg/Tag'], ['2 mg, 1 J']],
    ['100 mcg', ['100 micrograms', '100 µg', '100 Mikrogramm', '100 microgramos'], ['100 mg']],
    ['1 g', ['1 gram', '1 Gramm', '1g'], ['1 mg', '1 milligram']],
    ['5 milligrams', ['5 mg', '5mg', '5 miligramas'], ['5 g', '5 micrograms']],
    ['5 ml', ['5 millilitres', '5 milliliters', '5 mL'], ['5 litres']],
  ])('reads a unit in each of its forms, and a stroke as a word: %s', (question, right, wrong) => {
    expect(found(question, [...right, ...wrong]).toSorted()).toEqual(right.toSorted());
  });

  it.each([
    ['leg oedema', ['Oedema of the legs'], ['Oedema of the leggings', 'Oedema of the le']],
    ['gel and hip', ['Gels for hips'], ['Gelatine for hippos']],
    ['virus infection', ['Infection with viruses'], []],
    ['lens cover', ['Cover of lenses'], []],
    ['serum level', ['Level in sera'], []],
    ['lentigo laser', ['Laser for lentigines'], []],
    ['comedo count', ['Count of comedones'], []],
    ['arthritis kinds', ['Kinds of arthritides'], []],
    ['foramina anatomy', ['Anatomy of the foramen'], []],
    ['ganglion block', ['Block of ganglia'], []],
    ['phalanx fracture', ['Fracture of phalanges'], []],
    ['child foot', ['Feet of children'], ['Foot of chilli']],
    ['teeth pain', ['Pain of a tooth'], []],
    ['testis pain', ['Pain of the testes'], []],
    ['lesiones del cuero', ['Lesión en el cuero'], []],
    ['lesão pele', ['Lesões da pele'], []],
    ['cicatriz hipertrofica', ['Hipertrofica: cicatrices'], []],
    ['Wunde heilen', ['Wunden heilen'], []],
    ['canal carpien', ['Les canaux: carpien'], []],
    ['males rash', ['Rash of a male'], ['Rash, grand mal']],
    ['toes rash', ['Rash of a toe'], []],
  ])('finds plurals and singulars: %s', (question, right, wrong) => {
    expect(found(question, [...right, ...wrong]).toSorted()).toEqual(right.toSorted());
  });

  it.each([
    ['17β-estradiol', ['17-beta-estradiol', '17 beta estradiol', '17β-oestradiol'], ['17 estradiol']],
    ['17-beta-estradiol', ['17β-estradiol', '17 β estradiol'], ['17α-estradiol']],
    ['5α-reductase', ['5-alpha-reductase', '5 alpha reductase', '5α-reductase'], ['5 reductase']],
    ['betablocker', ['β-blocker', 'beta blocker', 'beta-blocker'], ['α-blocker']],
    ['β-blocker', ['betablocker', 'beta-blockers'], ['alphablocker']],
    ['TNF-alfa', ['TNF-α', 'TNF alpha', 'TNFalpha'], ['TNF-β']],
    ['interferon alfa', ['Interferon α', 'Interferon alpha'], ['Interferon gamma']],
    ['interferon gama', ['Interferón gamma', 'IFN, interferon-γ'], ['Interferon alpha']],
  ])('names Greek letters wherever they stand: %s', (question, right, wrong) => {
    expect(found(question, [...right, ...wrong]).toSorted()).toEqual(right.toSorted());
  });

  it.each([
    ['salicylic acid', ['Salicylic and lactic acid'], ['Salicylic peels']],
    ['vitamin b12', ['Vitamins B6 and B12', 'Cyanocobalamin'], ['Vitamins B6 and D']],
    [
      'trimethoprim sulfamethoxazole',
      ['Sulfamethoxazole with trimethoprim', 'Co-trimoxazole'],
      ['Trimethoprim'],
    ],
    ['penicillin G', ['Benzylpenicillin', 'Penicillin G'], ['Penicillin, 1 g']],
  ])('finds the words of a name apart, or its other name: %s', (question, right, wrong) => {
    expect(found(question, [...right, ...wrong]).toSorted()).toEqual(right.toSorted());
  });

  it.each([
    ['anaemai tablets', ['Tablets for anaemia', 'Tablets for anemia'], ['Tablets for enemas']],
    ['tumuor marker', ['Tumour marker', 'Tumor marker'], ['Humour marker']],
    ['haemorhage risk', ['Risk of haemorrhage', 'Risk of hemorrhage'], []],
  ])('forgives an error in a word that is spelt in two ways: %s', (question, right, wrong) => {
    expect(found(question, [...right, ...wrong]).toSorted()).toEqual(right.toSorted());
  });

  it.each([
    ['L40', ['Psoriasis (L40.0)', 'Joints: L40.50', 'Group L40'], ['L41.0', 'L4', 'L400', '40.0 and l']],
    ['EA90', ['ICD-11 EA90.0'], ['EA91.0']],
    ['L40.0', ['L40.0'], ['L40.1', 'L40']],
    ['40 %', ['Urea 40 %'], ['Urea 40.5 %']],
    ['D3', ['Vitamin D3'], ['D3.5', 'D30.1']],
  ])('finds codes under %s', (question, right, wrong) => {
    expect(found(question, [...right, ...wrong]).toSorted()).toEqual(right.toSorted());
  });

  it.each([
    ['维生素D', '维生素D缺乏'],
    ['ビタミンD', 'ビタミンDの不足'],
    ['皮炎IL', '特应性皮炎IL-13'],
    ['皮肤', '皮肤病D'],
    ['"湿疹、皮炎"', '关于湿疹、皮炎的问题'],
  ])('keeps the end of a run of letters ahead of others: %s', (question, text) => {
    expect(found(question, [text])).toEqual([text]);
  });

  it.each([
    ['2x/day', ['Cream 2×/day'], ['Cream 2/day']],
    ['2 x 5 days', ['2 × 5 days', '2x5 days'], ['5 days, then 2 x a week']],
    ['2 × daily', ['2x daily', '2 x daily'], ['20 x daily']],
    ['5x10 cm', ['A plaque of 5 × 10 cm'], ['10 × 5 cm']],
  ])('reads a sign of multiplication as an x: %s', (question, right, wrong) => {
    expect(found(question, [...right, ...wrong]).toSorted()).toEqual(right.toSorted());
  });

  it.each([
    ['5–10 %', ['5 to 10 %', '5%–10%', '5 % to 10 %', '5-10%'], ['10 to 5 %', '5 % and 10 %']],
    ['10 mg–20 mg', ['10–20 mg', '10 to 20 mg'], ['10 mg or 20 mg']],
    ['1-2 mg/kg', ['1 mg/kg to 2 mg/kg'], ['1 mg to 2 mg/kg']],
    ['7-10', ['7 to 10'], ['10-7']],
    ['6 to 8 weeks', ['6–8 weeks', '6 weeks to 8 weeks', '6 to 8 weeks'], ['8 weeks, then 6']],
    ['10 µg bis 20 µg', ['10–20 µg'], ['20 µg, 10 µg']],
  ])('finds a range however it is written: %s', (question, right, wrong) => {
    expect(found(question, [...right, ...wrong]).toSorted()).toEqual(right.toSorted());
  });

  it.each([
    ['5 %', ['5 per cent of all', '5 percent'], ['5 cent']],
    ['5 per cent', ['5%', '5 per cent'], ['50 %', '5 a cent']],
    ['20 mg/kg/day', ['20 mg/kg/d'], ['20 mg/kg/h']],
    ['3 days', ['3 days'], ['In 3D']],
    ['NF-kappaB', ['NF-κB', 'NF-kappaB'], ['NF-κ']],
    ['bacteria', ['A bacterium'], []],
    ['criterion', ['All criteria'], []],
    ['condylomata', ['One condyloma'], []],
  ])('finds what is written otherwise: %s', (question, right, wrong) => {
    expect(found(question, [...right, ...wrong]).toSorted()).toEqual(right.toSorted());
  });

  it.each([
    ['"It burns. It itches"', ['It burns. It itches.'], ['It itches. It burns.', 'It burns it itches']],
    ['"it burns. it itches', ['It burns. It itches.'], ['It itches. It burns.']],
    ['"6 to 8 weeks"', ['6 to 8 weeks'], ['6–8 weeks']],
    ['"5 per cent"', ['5 per cent'], []],
    ['"NF-kappaB"', ['NF-kappaB'], []],
    ['"better vs. placebo"', ['Better vs. placebo'], ['A placebo is better']],
    ['"why? dry skin. barrier', ['Why? Dry skin. Barriers leak.'], ['Why dry skin? Barriers leak.']],
  ])('takes quotes as they are, over the end of a sentence too: %s', (question, right, wrong) => {
    expect(found(question, [...right, ...wrong]).toSorted()).toEqual(right.toSorted());
  });

  it.each([
    ['genes', ['Genes', 'One gene'], ['In general']],
    ['lips', ['A lip', 'Lips'], ['Lipids']],
    ['tumours', ['Tumors', 'A tumor'], ['Tumorous']],
    ['gen', ['In general', 'One gene'], []],
    ['randomis', ['Randomized', 'Randomisation'], []],
    ['diarrho', ['Diarrhea', 'Diarrhoeal'], []],
    ['colou', ['Color', 'Colouring'], ['Collagen', 'Column']],
    ['ische', ['Ischaemic toes'], []],
    ['leuka', ['Leukemia'], ['Leukotriene']],
    ['programm', ['Programs'], []],
    ['fibr', [], ['Fiber']],
    ['anesthetiz', ['Anaesthetised'], []],
    ['analys', ['Analyzed'], []],
    ['haemorrh', ['Hemorrhage', 'Haemorrhagic'], []],
  ])('goes on from what was typed, not from its other number: %s', (question, right, wrong) => {
    expect(found(question, [...right, ...wrong]).toSorted()).toEqual(right.toSorted());
  });

  it.each([
    ['TNFalpha', 'Blockers of TNF-α'],
    ['IFNgamma', 'IFNγ is raised'],
  ])('finds a letter of Greek by its name in %s', (question, text) => {
    expect(found(question, [text])).toEqual([text]);
  });
});
