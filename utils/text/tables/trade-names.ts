/**
 * Substances that one maker sells, with the names it gives them, a line each. Trade names that hold the same wherever they are
 * sold, and no others. From https://www.ema.europa.eu/en/medicines and https://www.fda.gov/drugsatfda.
 */
export const tradeNames = `
adalimumab, Humira
etanercept, Enbrel
infliximab, Remicade
ustekinumab, Stelara
secukinumab, Cosentyx
ixekizumab, Taltz
brodalumab, Siliq, Kyntheum
bimekizumab, Bimzelx
guselkumab, Tremfya
risankizumab, Skyrizi
tildrakizumab, Ilumya, Ilumetri
spesolimab, Spevigo
dupilumab, Dupixent
tralokinumab, Adbry, Adtralza
lebrikizumab, Ebglyss
nemolizumab, Nemluvio
omalizumab, Xolair
rituximab, Rituxan, MabThera
upadacitinib, Rinvoq
abrocitinib, Cibinqo
baricitinib, Olumiant
tofacitinib, Xeljanz
ritlecitinib, Litfulo
ruxolitinib, Opzelura, Jakafi, Jakavi
deucravacitinib, Sotyktu
apremilast, Otezla
tapinarof, Vtama
crisaborole, Eucrisa, Staquis
clascoterone, Winlevi
trifarotene, Aklief
sarecycline, Seysara
afamelanotide, Scenesse
pembrolizumab, Keytruda
nivolumab, Opdivo
ipilimumab, Yervoy
cemiplimab, Libtayo
avelumab, Bavencio
vemurafenib, Zelboraf
dabrafenib, Tafinlar
trametinib, Mekinist
vismodegib, Erivedge
sonidegib, Odomzo
semaglutide, Ozempic, Wegovy
tirzepatide, Mounjaro, Zepbound
`;
