import { skinNames } from './skin-names.ts';
import { tradeNames } from './trade-names.ts';

/**
 * Names of one substance, a line each, the international one (INN) first: former British names (BAN), names in the United
 * States (USAN), chemical and everyday names, abbreviations that clinicians write. Trade names stand in `trade-names.ts`, what is
 * put on the skin in `skin-names.ts`. From "Changes to medicines names: BANs to rINNs" (MHRA), the table of names that differ in
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
proxymetacaine, proparacaine
pethidine, meperidine
diamorphine, diacetylmorphine, heroin
dextropropoxyphene, propoxyphene
furosemide, frusemide
torasemide, torsemide
bendroflumethiazide, bendrofluazide
chlortalidone, chlorthalidone
hydrochlorothiazide, HCTZ
acenocoumarol, nicoumalone
tranexamic acid, TXA
etacrynic acid, ethacrynic acid
glibenclamide, glyburide
glyceryl trinitrate, nitroglycerin, nitroglycerine, GTN
isoprenaline, isoproterenol
orciprenaline, metaproterenol
acetylsalicylic acid, aspirin, ASA
phenazone, antipyrine
acetylcysteine, N-acetylcysteine, NAC
levodopa, L-dopa
valproic acid, valproate
metamizole, dipyrone, novaminsulfon
indometacin, indomethacin
mesalazine, mesalamine, 5-aminosalicylic acid, 5-ASA
sulfasalazine, salazosulfapyridine, salicylazosulfapyridine, sulphasalazine
methylthioninium chloride, methylthioninium, methylene blue
suxamethonium, succinylcholine
levothyroxine, thyroxine
thiamazole, methimazole
desmopressin, DDAVP
corticotropin, ACTH, adrenocorticotropic hormone
prasterone, dehydroepiandrosterone, DHEA
ergometrine, ergonovine
alprostadil, prostaglandin E1
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
benzathine benzylpenicillin, benzathine penicillin, penicillin G benzathine, benzathine penicillin G
procaine benzylpenicillin, procaine penicillin, penicillin G procaine
phenoxymethylpenicillin, penicillin V, penicillin VK
mecillinam, amdinocillin
pivmecillinam, amdinocillin pivoxil
sulfamethoxazole trimethoprim, co-trimoxazole, cotrimoxazole, trimethoprim sulfamethoxazole, TMP-SMX
dapsone, diaphenylsulfone, DDS
isoniazid, INH
colistin, polymyxin E
zidovudine, azidothymidine, AZT
inosine pranobex, inosiplex, methisoprinol
natamycin, pimaricin
amphotericin B, amphotericin
flucytosine, 5-fluorocytosine, 5-FC
tiabendazole, thiabendazole
mepacrine, quinacrine
proguanil, chloroguanide
hydroxychloroquine, HCQ
pyrantel embonate, pyrantel pamoate
methenamine, hexamine
fusidic acid, sodium fusidate
ciclosporin, cyclosporine, cyclosporin, ciclosporin A, cyclosporin A, cyclosporine A
tacrolimus, FK506
sirolimus, rapamycin
methotrexate, amethopterin, MTX
mycophenolate mofetil, MMF
hydroxycarbamide, hydroxyurea
tioguanine, thioguanine
mercaptopurine, 6-mercaptopurine, 6-MP
fluorouracil, 5-fluorouracil, 5-FU
chlormethine, mechlorethamine, mustine, nitrogen mustard
dactinomycin, actinomycin D
busulfan, busulphan
carmustine, BCNU
dacarbazine, DTIC
doxorubicin, adriamycin
mitoxantrone, mitozantrone
calcium folinate, leucovorin, folinic acid
calcium levofolinate, levoleucovorin, levofolinic acid
trihexyphenidyl, benzhexol
alimemazine, trimeprazine
chlorphenamine, chlorpheniramine
dimetindene, dimethindene
mepyramine, pyrilamine
clemastine, meclastin
cetirizine dihydrochloride, cetirizine hydrochloride
sodium cromoglicate, cromoglicic acid, cromoglicate, cromoglycate, cromolyn, cromolyn sodium
amfetamine, amphetamine
metamfetamine, methamphetamine
dexamfetamine, dextroamphetamine
levomepromazine, methotrimeprazine
dosulepin, dothiepin
bupropion, amfebutamone
phenytoin, diphenylhydantoin
phenobarbital, phenobarbitone
pentobarbital, pentobarbitone
secobarbital, quinalbarbitone
thiopental, thiopentone
amobarbital, amylobarbitone
hyoscine, scopolamine
dicycloverine, dicyclomine
hydrocortisone, cortisol
tetracosactide, cosyntropin, tetracosactrin
calcitriol, 1-alpha-25-dihydroxycholecalciferol
colecalciferol, cholecalciferol, vitamin D3
ergocalciferol, vitamin D2
calcifediol, calcidiol, 25-hydroxyvitamin D
phytomenadione, phytonadione, vitamin K1
retinol, vitamin A
tocopherol, vitamin E
ascorbic acid, vitamin C
thiamine, vitamin B1, aneurine
riboflavin, vitamin B2
pyridoxine, vitamin B6
cyanocobalamin, vitamin B12
mecobalamin, methylcobalamin
pantothenic acid, vitamin B5
biotin, vitamin B7, vitamin H
folic acid, vitamin B9
nicotinamide, niacinamide
nicotinic acid, niacin
tretinoin, retinoic acid, all-trans retinoic acid, ATRA, vitamin A acid
isotretinoin, 13-cis-retinoic acid
macrogol, polyethylene glycol
simeticone, simethicone
minoxidil sulfate, minoxidil sulphate
botulinum toxin type A, onabotulinumtoxinA, botulinum toxin A
glycopyrronium, glycopyrronium bromide, glycopyrrolate
stanozolol, androstanazole
ursodeoxycholic acid, ursodiol
colestyramine, cholestyramine
pentoxifylline, oxpentifylline
normal immunoglobulin, IVIG, intravenous immunoglobulin, intravenous immune globulin
dimethyl fumarate, DMF
ispaghula, psyllium
guaifenesin, guaiphenesin
pizotifen, pizotyline
mercaptamine, cysteamine
penicillamine, d-penicillamine
deferoxamine, desferrioxamine
sodium aurothiomalate, aurothiomalate, gold sodium thiomalate
`;

/** Each group as it is written. */
export const medicines: readonly (readonly string[])[] = `${lines}${skinNames}${tradeNames}`
  .trim()
  .split(/\n+/)
  .map((line) => line.split(', '));
