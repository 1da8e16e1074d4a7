import { tradeNames } from './trade-names.ts';

/**
 * Names of one substance, a line each, the international one (INN) first: former British names (BAN), names in the United
 * States (USAN), chemical and everyday names, abbreviations that clinicians write. Trade names stand in `trade-names.ts`. From "Changes to medicines names: BANs to rINNs" (MHRA), the table of names that differ in
 * http://pd2016.palliativedrugs.com/drug-names.html, the INN lists of the WHO
 * (https://www.who.int/teams/health-product-and-policy-standards/inn) and the names given by
 * https://pubchem.ncbi.nlm.nih.gov for each substance.
 */
const lines = `
paracetamol, acetaminophen
epinephrine, adrenaline
norepinephrine, noradrenaline
salbutamol, albuterol
lidocaine, lignocaine
tetracaine, amethocaine
cinchocaine, dibucaine
oxybuprocaine, benoxinate
pethidine, meperidine
furosemide, frusemide
torasemide, torsemide
bendroflumethiazide, bendrofluazide
chlortalidone, chlorthalidone
etacrynic acid, ethacrynic acid
glibenclamide, glyburide
glyceryl trinitrate, nitroglycerin, nitroglycerine
isoprenaline, isoproterenol
orciprenaline, metaproterenol
acetylsalicylic acid, aspirin, ASA
metamizole, dipyrone
indometacin, indomethacin
mesalazine, mesalamine
sulfasalazine, salazosulfapyridine, sulphasalazine
methylthioninium chloride, methylthioninium, methylene blue
suxamethonium, succinylcholine
levothyroxine, thyroxine
liothyronine, triiodothyronine
estradiol, oestradiol
estriol, oestriol
estrone, oestrone
ethinylestradiol, ethinyl estradiol, ethinyloestradiol
norethisterone, norethindrone
diethylstilbestrol, stilboestrol
clomifene, clomiphene
rifampicin, rifampin
aciclovir, acyclovir
valaciclovir, valacyclovir
ganciclovir, gancyclovir
cefalexin, cephalexin
cefradine, cephradine
cefazolin, cephazolin
cefalotin, cephalothin
amoxicillin, amoxycillin
amoxicillin clavulanate, co-amoxiclav, amoxicillin clavulanic acid
flucloxacillin, floxacillin
benzylpenicillin, penicillin G
phenoxymethylpenicillin, penicillin V
sulfamethoxazole trimethoprim, co-trimoxazole, cotrimoxazole, trimethoprim sulfamethoxazole, TMP-SMX
dapsone, diaphenylsulfone, DDS
tiabendazole, thiabendazole
mepacrine, quinacrine
pyrantel embonate, pyrantel pamoate
lindane, gamma benzene hexachloride
clioquinol, iodochlorhydroxyquin
nitrofural, nitrofurazone
undecylenic acid, undecenoic acid
podophyllotoxin, podofilox
methenamine, hexamine
povidone-iodine, polyvidone iodine
methylrosanilinium chloride, gentian violet, crystal violet
mupirocin, pseudomonic acid
fusidic acid, sodium fusidate
ciclosporin, cyclosporine, cyclosporin
tacrolimus, FK506
sirolimus, rapamycin
methotrexate, amethopterin, MTX
mycophenolate mofetil, MMF
hydroxycarbamide, hydroxyurea
tioguanine, thioguanine
mercaptopurine, 6-mercaptopurine, 6-MP
fluorouracil, 5-fluorouracil, 5-FU
chlormethine, mechlorethamine, mustine
busulfan, busulphan
carmustine, BCNU
dacarbazine, DTIC
doxorubicin, adriamycin
mitoxantrone, mitozantrone
calcium folinate, leucovorin, folinic acid
trihexyphenidyl, benzhexol
alimemazine, trimeprazine
chlorphenamine, chlorpheniramine
dimetindene, dimethindene
mepyramine, pyrilamine
clemastine, meclastin
cetirizine dihydrochloride, cetirizine hydrochloride
sodium cromoglicate, cromoglicic acid, cromoglicate, cromoglycate, cromolyn, cromolyn sodium
amfetamine, amphetamine
dexamfetamine, dextroamphetamine
levomepromazine, methotrimeprazine
dosulepin, dothiepin
bupropion, amfebutamone
phenytoin, diphenylhydantoin
phenobarbital, phenobarbitone
amobarbital, amylobarbitone
hyoscine, scopolamine
dicycloverine, dicyclomine
beclometasone, beclomethasone
flumetasone, flumethasone
desoximetasone, desoxymethasone
hydrocortisone, cortisol
tetracosactide, cosyntropin, tetracosactrin
calcipotriol, calcipotriene
calcitriol, 1-alpha-25-dihydroxycholecalciferol
colecalciferol, cholecalciferol, vitamin D3
ergocalciferol, vitamin D2
phytomenadione, phytonadione, vitamin K1
retinol, vitamin A
tocopherol, vitamin E
ascorbic acid, vitamin C
thiamine, vitamin B1, aneurine
riboflavin, vitamin B2
pyridoxine, vitamin B6
cyanocobalamin, vitamin B12
nicotinamide, niacinamide
nicotinic acid, niacin
dithranol, anthralin
tretinoin, all-trans retinoic acid, ATRA
isotretinoin, 13-cis-retinoic acid
methoxsalen, 8-methoxypsoralen, 8-MOP
trioxysalen, trioxsalen, trimethylpsoralen
aminolevulinic acid, aminolaevulinic acid, 5-aminolevulinic acid, 5-ALA
methyl aminolevulinate, methyl aminolaevulinate
benzoyl peroxide, BPO
salicylic acid, 2-hydroxybenzoic acid
soft paraffin, white soft paraffin, petrolatum, white petrolatum, petroleum jelly
macrogol, polyethylene glycol
liquid paraffin, mineral oil, paraffinum liquidum
glycerol, glycerin, glycerine
dimeticone, dimethicone
simeticone, simethicone
urea, carbamide
wool fat, lanolin
monobenzone, hydroquinone monobenzyl ether
hydroquinone, quinol
minoxidil sulfate, minoxidil sulphate
silver sulfadiazine, silver sulphadiazine
aluminium chloride, aluminum chloride
botulinum toxin type A, onabotulinumtoxinA, botulinum toxin A
glycopyrronium, glycopyrronium bromide, glycopyrrolate
stanozolol, androstanazole
ursodeoxycholic acid, ursodiol
colestyramine, cholestyramine
pentoxifylline, oxpentifylline
normal immunoglobulin, IVIG, intravenous immunoglobulin, intravenous immune globulin
dimethyl fumarate, DMF
polidocanol, lauromacrogol
ispaghula, psyllium
guaifenesin, guaiphenesin
pizotifen, pizotyline
mercaptamine, cysteamine
penicillamine, d-penicillamine
deferoxamine, desferrioxamine
sodium aurothiomalate, aurothiomalate, gold sodium thiomalate
ciclopirox olamine, ciclopiroxolamine
`;

/** Each group as it is written. */
export const medicines: readonly (readonly string[])[] = `${lines}${tradeNames}`
  .trim()
  .split(/\n+/)
  .map((line) => line.split(', '));
