/**
 * Names of substances that are put on the skin, as in `medicines.ts`: medicines, vehicles, antiseptics and filters of sunscreens, these
 * with their INCI names (https://ec.europa.eu/growth/tools-databases/cosing), and what patch tests name otherwise.
 */
export const skinNames = `
lindane, gamma benzene hexachloride, gamma-hexachlorocyclohexane
clioquinol, iodochlorhydroxyquin
nitrofural, nitrofurazone
undecylenic acid, undecenoic acid
podophyllotoxin, podofilox
povidone-iodine, polyvidone iodine, PVP-iodine
thiomersal, thimerosal
glutaral, glutaraldehyde
formaldehyde, formalin
isopropyl alcohol, isopropanol, rubbing alcohol
methylrosanilinium chloride, gentian violet, crystal violet
mupirocin, pseudomonic acid
beclometasone, beclomethasone
flumetasone, flumethasone
desoximetasone, desoxymethasone
fludroxycortide, flurandrenolide, flurandrenolone
ulobetasol, halobetasol
calcipotriol, calcipotriene
dithranol, anthralin
methoxsalen, 8-methoxypsoralen, 8-MOP, xanthotoxin
bergapten, 5-methoxypsoralen, 5-MOP
trioxysalen, trioxsalen, trimethylpsoralen
aminolevulinic acid, aminolaevulinic acid, 5-aminolevulinic acid, 5-ALA
methyl aminolevulinate, methyl aminolaevulinate
benzoyl peroxide, BPO
salicylic acid, 2-hydroxybenzoic acid
soft paraffin, white soft paraffin, yellow soft paraffin, petrolatum, white petrolatum, petroleum jelly, vaseline
liquid paraffin, mineral oil, paraffin oil, paraffinum liquidum
cetostearyl alcohol, cetearyl alcohol
wool alcohols, lanolin alcohol
glycerol, glycerin, glycerine
dimeticone, dimethicone
urea, carbamide
wool fat, lanolin
monobenzone, hydroquinone monobenzyl ether
hydroquinone, quinol
mequinol, 4-hydroxyanisole
resorcinol, resorcin
ichthammol, ammonium bituminosulfonate, ichthyol
zinc pyrithione, pyrithione zinc
oxybenzone, benzophenone-3
octinoxate, ethylhexyl methoxycinnamate, octyl methoxycinnamate
avobenzone, butyl methoxydibenzoylmethane
ensulizole, phenylbenzimidazole sulfonic acid
diphencyprone, diphenylcyclopropenone, DPCP
dimethyl sulfoxide, DMSO
silver sulfadiazine, silver sulphadiazine
aluminium chloride, aluminum chloride
polidocanol, lauromacrogol
ciclopirox olamine, ciclopiroxolamine
`;
