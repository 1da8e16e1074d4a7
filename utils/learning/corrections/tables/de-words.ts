import { inflected, pairs, sorts, words } from './common.ts';
import type { WordTable } from './types.ts';

export const deWords: WordTable = {
  negations: words(
    'nicht nie niemals kein keine keinen keinem keiner keines ohne weder nichts niemand nirgends keineswegs keinesfalls nein non vermeiden vermeide vermeidet vermieden meiden meidet gemieden vermeidung ' +
      'verzichten verzichtet kontraindiziert kontraindikation unterlassen unterlasst selten kaum fehlt fehlen fehlend mangel verboten untersagt falsch ✗ ✘ ❌ ☒',
  ),
  exceptions: new Set(['ausser', 'ausgenommen', 'sei denn', 'mit ausnahme', 'abgesehen von']),
  deniesTwice: false,
  denialEnds: new Set(),
  negativePrefixes: [
    'un',
    'nicht',
    'in',
    'ir',
    'il',
    'im',
    'miss',
    'kontra',
    'non',
    'a',
    'anti',
    'des',
    'dis',
  ],
  opposites: [
    ...pairs(
      'erhoht/senkt erhohen/senken erhoht/verringert erhoht/gesenkt erhoht/erniedrigt zunahme/abnahme steigt/sinkt steigen/sinken anstieg/abfall mehr/weniger hoher/niedriger sicher/gefahrlich beginnen/absetzen beginnen/beenden fortsetzen/absetzen fortsetzen/beenden ' +
        'vor/nach vorher/nachher oberhalb/unterhalb verbessert/verschlechtert verbessern/verschlechtern besser/schlechter besten/schlechtesten mit/ohne immer/nie stets/nie ja/nein gutartig/bosartig gutartige/bosartige positiv/negativ ' +
        'einschliesslich/ausschliesslich eingeschlossen/ausgeschlossen erlaubt/verboten harmlos/gefahrlich oft/selten haufig/selten fruh/spat uberlegen/unterlegen alle/keine richtig/falsch hoch/niedrig hohe/niedrige hohes/niedriges links/rechts linken/rechten linke/rechte heiss/kalt heisses/kaltes heissem/kaltem zunehmen/abnehmen erhoht/reduziert vorhanden/abwesend wirksam/wirkungslos ausgespart/befallen ausgespart/betroffen wenige/viele wenige/meisten meiste/wenige ' +
        'manner/frauen mann/frau jungen/madchen erwachsene/kinder erwachsenen/kindern vor/wahrend nach/wahrend schneller/langsamer langer/kurzer alter/junger verdoppelt/halbiert verdoppeln/halbieren erhohen/halbieren fruher/spater pflicht/freiwillig ' +
        'fakt/mythos fakten/mythen wahrheit/mythos tatsache/mythos muss/kann mussen/konnen soll/kann sollen/konnen sollte/kann sollten/konnen muss/sollte mussen/sollten muss/darf mussen/durfen alle/einige alle/manche alle/meisten meisten/einige allen/einigen dringend/routinemassig starker/schwacher grosser/kleiner',
    ),
    ...inflected(
      'leicht/schwer mild/schwer gut/schlecht notwendig/unnotig erforderlich/unnotig akut/chronisch haufig/selten lang/kurz dick/dunn mannlich/weiblich topisch/systemisch oral/topisch oral/intravenos subkutan/intravenos subkutan/intramuskular stark/schwach schnell/langsam hochst/niedrigst gross/klein',
      ['', 'e', 'en', 'er', 'es', 'em'],
    ),
  ],
  things: sorts(
    'gesicht|kopfhaut|rumpf|lid lider augenlid augenlider|hand hande|fuss fusse|sohle|handflache|nagel|hals|ohr|auge|nase|lippe|arm|bein|brust|bauch|leiste|achsel|finger|zehe|leber|niere|lunge|herz|knochen|gelenk|ellbogen|knie|vene|arterie',
    'neugeborene|kind kinder saugling kleinkind|jugendliche|erwachsene',
    'schwangere schwangerschaft schwanger|stillende stillzeit',
    'viral virus viren|bakteriell bakterien|pilz|allergisch|genetisch|autoimmun',
    'fruhstuck|mittagessen|abendessen',
  ),
  amounts: pairs('um/auf'),
  functionWords: words(
    'der die das den dem des ein eine einen einem einer eines und oder aber doch wenn als dann weil dass ob wie wer was wo zu zum zur von vom im in am an auf aus bei mit nach vor fur um durch uber unter gegen bis ' +
      'ist sind war waren wird werden wurde wurden sein hat haben hatte kann konnen soll sollte sollten sollen muss mussen darf durfen man er sie es wir ihr ich sich uns ihre ihren ihrer unser unsere dies diese dieser dieses diesem diesen auch so noch hier dort da beim ins ans lang',
  ),
  fillers: words(
    'sehr wirklich eigentlich auch noch einfach ja doch mal eben halt recht ziemlich besonders meist meistens oft haufig allerdings jedoch naturlich sicher wohl vielleicht wahrscheinlich ' +
      'immer jetzt heute derzeit aktuell bitte etwas ganz bereits schon wieder zudem ausserdem insbesondere hauptsachlich gut gute guten normalerweise gewohnlich tatsachlich grundsatzlich gern gerne',
  ),
  hasCapitalNames: false,
  capitalWords: new Set(),
};
