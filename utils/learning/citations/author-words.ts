/** Words by which names are read. All in lower case. */

const words = (list: string) => new Set(list.split(' '));

/** Before a name; no part of it. */
export const titles = words(
  'dr dra prof profa professor professorin profesor profesora professeur professeure docteur docteure doctor doctora doktor ' +
    'med mr mrs ms mx sir dame lord lady herr frau sr sra señor señora mme mlle monsieur madame',
);

/** Behind a name and written with two capitals at least, unlike the names Ma and Do; no part of it. */
export const degrees = words(
  'md do phd dphil mbbs mbbch mbchb bmbs mph msc bsc ma ba mba ms rn np pa fnp dnp pharmd frcp frcpe mrcp mrcgp frcgp facp ' +
    'faad facs faafp fracgp fracp rd jd edd psyd dsc scd drph mhs mhsc dds dmd od facc',
);

export const suffixes = words('jr sr junior senior ii iii iv');

/** Within a family's name, in lower case. */
export const particles = words(
  'van von vom zu zum zur der den de del della di da do dos das du des la le las los el al bin ibn ten ter te af av',
);

/** Words of which none stands in a person's name. */
export const bodies = words(
  'the team crew staff editors editor editorial desk board group network organisation organization society college ' +
    'association institute institution university hospital centre center clinic foundation trust ministry department ' +
    'council committee commission academy agency service services office press media company corporation school ' +
    'library journal review newsletter magazine collaboration consortium alliance federation union project task force ' +
    'program programme nhs nice who cdc uk us eu un cochrane health medicine medical inc ltd llc plc gmbh ag kg eg ev ' +
    'die das redaktion gesellschaft verein verband bund institut universität klinik klinikum krankenhaus stiftung ' +
    'ministerium amt bundesamt kammer ärztekammer zentrum gruppe arbeitsgruppe kommission verlag akademie fachgesellschaft ' +
    'les société association université hôpital fondation ministère centre conseil comité académie agence équipe rédaction ' +
    'éditions groupe haute autorité ' +
    'los las sociedad asociación instituto universidad hospital clínica fundación ministerio centro consejo comité ' +
    'academia agencia equipo redacción editorial grupo colegio',
);
