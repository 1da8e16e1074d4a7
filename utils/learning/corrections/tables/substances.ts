/**
 * Medicines that have one name, beside those of the table of names: the commonest of the list of essential medicines of the WHO
 * (https://www.who.int/publications/i/item/WHO-MHP-HPS-EML-2023.02) and those that skin is treated with. In the form that
 * `foldSubstance` gives all spellings of the four languages.
 */
export const substances = (
  'prednisone prednisolone methylprednisolone dexamethasone betamethasone clobetasol clobetasone mometasone fluticasone triamcinolone fluocinonide fluocinolone ' +
  'halobetasol diflucortolone methylprednisolone hydrocortisone desonide budesonide isotretinoin tretinoin adapalene tazarotene acitretin alitretinoin ' +
  'azathioprine dapsone hydroxychloroquine chloroquine ivermectin permethrin malathion spinosad crotamiton terbinafine griseofulvin nystatin azelaic ' +
  'spironolactone finasteride dutasteride minoxidil metformin insulin warfarin heparin aspirin ibuprofen naproxen diclofenac codeine morphine tramadol ' +
  'oxycodone fentanyl naloxone gabapentin pregabalin amitriptyline doxepin hydroxyzine cetirizine levocetirizine loratadine desloratadine fexofenadine ' +
  'bilastine diphenhydramine promethazine ketotifen montelukast nitrofurantoin vancomycin linezolid trimethoprim digoxin lithium timolol colchicine ' +
  'allopurinol febuxostat propylthiouracil carbimazole progesterone testosterone tamoxifen letrozole imiquimod ingenol capsaicin roflumilast hyaluronidase ' +
  'tranexamic oxybutynin atropine melatonin methotrexate leflunomide thalidomide cyclophosphamide bleomycin amlodipine furosemide hydrochlorothiazide ' +
  'clopidogrel simvastatin atorvastatin omeprazole pantoprazole ranitidine famotidine ondansetron metoclopramide domperidone loperamide bisacodyl lactulose ' +
  'glargine aspart lispro detemir degludec glulisine valerate dipropionate butyrate aceponate furoate propionate acetonide carbamazepine valproate lamotrigine levetiracetam topiramate haloperidol olanzapine risperidone quetiapine clozapine fluoxetine sertraline citalopram ' +
  'escitalopram paroxetine venlafaxine duloxetine mirtazapine diazepam lorazepam midazolam zolpidem naltrexone buprenorphine methadone ketamine propofol ' +
  'amiodarone verapamil diltiazem bisoprolol metoprolol atenolol carvedilol nifedipine enalapril lisinopril ramipril losartan valsartan ' +
  'rivaroxaban apixaban dabigatran enoxaparin prednicarbate methylphenidate bexarotene pimozide cidofovir gentamicin rifabutin isoniazid ethambutol pyrazinamide'
).split(' ');

/** Endings of international names (https://www.who.int/teams/health-product-and-policy-standards/inn/stembook), in the same form. */
export const substanceEnding =
  /(?:.{2}mab|tinib|ciclin|cilin|conazol|nidazol|prazol|bendazol|romicin|tamicin|damicin|comicin|floxacin|sartan|vastatin|dipin|gliptin|gliflozin|glutid|ciclovir|navir|tegravir|amivir|lucast|triptilin|oxetin|azepam|olol|parin|xaban|rolimus|tretinoin|aroten|ocain|meterol|moterol|buterol|asterid|profen|coxib|nercept|atacept|nisolon|metason|sporin|rizin|atadin|denafil|tropium|triptan|setron|nafin|trexat)$/;

/** Words of names that are no name alone. */
export const genericWords: ReadonlySet<string> = new Set(
  'acid sodium soft white paraffin jelly petroleum mineral liquid wool fat blue violet crystal gentian vitamin type toxin chloride bromide glycol normal immune hydrochloride dihydrochloride sulfate sulphate peroxide black silver gold calcium gamma methyl ethyl ether intravenous urea'.split(
    ' ',
  ),
);
