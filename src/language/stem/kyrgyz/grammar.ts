import { createNumbers, type Morphology, type Suffix, treeOf } from '../morphology/morphology.ts';
import { cyrillic, vowels } from './sounds.ts';
import { writtenAs } from './written.ts';

const states = ['noun', 'plural', 'mine', 'its', 'case', 'end', 'verb', 'negated', 'tense'];

/**
 * The suffixes of Kyrgyz by their slots, from the states that they follow to the state that they lead to, folded (ң is н, ү is у).
 * Capitals and ^ are explained in sounds.ts. Suffixes after Hebert and Poppe, "Kirghiz Manual" (1963); the order of their
 * slots after Washington, Ipasov and Tyers, "A finite-state morphological transducer for Kyrgyz" (2012).
 */
const slots: [slot: string, from: string, to: string, suffixes: string][] = [
  // уй-чу, туз-дуу, тил-сиз, бала-лык; бир-инчи, жакшы-раак, тарых-ый
  ['derived', 'noun', 'noun', 'LIк LU сIз чI чIлIк чA IнчI ^нчI IрЭк ^рЭк Iй'],
  ['plural', 'noun', 'plural', 'LAр'],
  ['mine', 'noun plural', 'mine', 'Iм ^м Iн ^н IбIз ^бIз IнIз ^нIз IнAр ^нAр IнIздAр ^нIздAр'],
  ['its', 'noun plural', 'its', '^сI I'],
  ['case', 'noun plural', 'case', 'NIн GA NI DA DAн GAчA DAй'],
  ['caseOfMine', 'mine', 'case', 'NIн A GA NI DA DAн'],
  ['caseOfIts', 'its', 'case', 'нIн н нA нDA нAн нDAй'],
  // үй-дө-гү, мал-дыкы, бүгүн-кү: nouns again
  ['relative', 'noun plural mine', 'noun', 'DAгI NIкI'],
  ['relative', 'noun plural case', 'noun', 'GI кI'],
  ['relative', 'its', 'noun', 'нDAгI нIкI'],
  ['copula', 'noun plural mine its case', 'end', 'мIн сIн BIз сIз сIнAр сIздAр DIр'],
  ['question', 'noun plural mine its case end', 'end', 'BI BIн'],
  // баш-та, көзөмөл-дө
  ['verb', 'noun', 'verb', 'LA'],
  ['voice', 'verb', 'verb', 'Iл ^л Iн ^н Iш ^ш DIр Iр T Iт GIз GIр GAр Aр GIлA'],
  ['negation', 'verb', 'negated', 'BA'],
  ['past', 'verb negated', 'end', 'DI DIм DIн DIк DIнIз DIнAр DIнIздAр'],
  ['condition', 'verb negated', 'end', 'сA сAм сAн сAк сAнIз сAнAр сAнIздAр'],
  ['habit', 'verb negated', 'end', 'чу чук чум чун чунAр'],
  ['tense', 'verb negated', 'tense', 'чу GAн Aр ^р IптIр ^птIр A й UдA'],
  ['tense', 'negated', 'tense', 'с'],
  ['tensed', 'verb negated', 'end', 'Aт йт GAм Aм йм'],
  ['person', 'tense', 'end', 'мIн сIн BIз сIз сIнAр сIздAр мун сун буз суз'],
  ['converb', 'verb negated', 'case', 'Iп ^п A й GAнчA GIчA GAнI AлAк'],
  ['converb', 'verb', 'case', 'BAй BAстAн мAйIнчA'],
  ['mood', 'verb negated', 'end', 'сIн GIн GIлA Iн IнIз ^нIз IнAр ^нAр IнIздAр ^нIздAр'],
  ['mood', 'verb negated', 'end', 'AйIн йIн AлI йлI AйлIк йлIк AйIк йIк'],
  ['wish', 'verb negated', 'end', 'GIм GIсI GIбIз GIнIз GIнAр GIнIздAр'],
  ['nominal', 'verb negated', 'noun', 'U GAн Aр ^р Iш ^ш мAк Uчу GIч GAнDIк мA'],
  // -ба and -уу in one: болбоо
  ['nominal', 'verb', 'noun', 'Bоо Bоочу'],
];

const numberOf = (state: string) => states.indexOf(state);

/** Kyrgyz words: `stems` are noun (with adjective and numeral) and verb. */
export function kyrgyzMorphology(): Morphology {
  const costs = createNumbers();
  const suffixes = slots.flatMap(([slot, from, to, list]) => {
    const step = { from: from.split(' ').map(numberOf), to: numberOf(to) };
    return list.split(' ').flatMap(suffix => {
      const cost = costs.of(`${slot} ${suffix}`);
      return writtenAs(suffix).map((written): Suffix => ({ ...written, ...step, cost }));
    });
  });
  return {
    alphabet: cyrillic,
    vowels,
    states: states.length,
    stems: [numberOf('noun'), numberOf('verb')],
    ends: states.map(numberOf).filter(state => state !== numberOf('tense')),
    tree: treeOf(suffixes, cyrillic),
    prefixes: [],
    costs: costs.names,
    unite,
  };
}

/** A stem's end as it is before a consonant: китеп, китеби; аймак, аймагы; and роль, ролу. */
function unite(stem: string): string {
  const bare = stem.slice(0, -1);
  if (stem.endsWith('б')) return `${bare}п`;
  if (stem.endsWith('г')) return `${bare}к`;
  return stem.endsWith('ь') ? bare : stem;
}
