import { lines, numbers, phrases, words } from './common.ts';
import { esWords } from './es-words.ts';
import type { LanguageTable } from './types.ts';

export const es: LanguageTable = {
  decimal: ',',
  numbers: numbers(`
0: cero
2: dos
3: tres
4: cuatro
5: cinco
6: seis
7: siete
8: ocho
9: nueve
10: diez
11: once
12: doce docena
13: trece
14: catorce
15: quince
16: dieciseis
17: diecisiete
18: dieciocho
19: diecinueve
20: veinte
21: veintiuno veintiun
22: veintidos
23: veintitres
24: veinticuatro
25: veinticinco
26: veintiseis
27: veintisiete
28: veintiocho
29: veintinueve
30: treinta
40: cuarenta
50: cincuenta
60: sesenta
70: setenta
80: ochenta
90: noventa
100: cien ciento
`),
  weakNumbers: numbers(`
1: un una uno primer primera primero
2: segundo segunda doble duplica ambos ambas
3: tercer tercera tercero triple triplica
4: cuarto cuarta cuadruple
5: quinto quinta quintuple
6: sexto sexta
7: septimo septima
8: octavo octava
9: noveno novena
10: decimo decima
0.5: medio media mitad
0.333: tercio
`),
  scales: new Map([
    ['mil', 1e3],
    ['millon', 1e6],
    ['millones', 1e6],
  ]),
  units: lines(`
g: gramo gramos
mg: miligramo miligramos
μg: microgramo microgramos
kg: kilo kilos kilogramo kilogramos
l: litro litros
ml: mililitro mililitros
cm: centimetro centimetros
mm: milimetro milimetros
m: metro metros
u: unidad unidades
s: segundo segundos
min: minuto minutos
hour: hora horas h
day: dia dias d
week: semana semanas
month: mes meses
year: ano anos
night: noche noches
tablet: comprimido comprimidos pastilla pastillas tableta tabletas
capsule: capsula capsulas
drop: gota gotas
puff: inhalacion inhalaciones
sachet: sobre sobres
patch: parche parches
tsp: cucharadita cucharaditas
tbsp: cucharada cucharadas
dose: dosis
application: aplicacion aplicaciones
deg: grado grados
`),
  articles: words('un una'),
  rangeWords: words('a o u y'),
  months: numbers(`
1: enero ene
2: febrero feb
3: marzo mar
4: abril abr
5: mayo
6: junio jun
7: julio jul
8: agosto ago
9: septiembre setiembre sep sept
10: octubre oct
11: noviembre nov
12: diciembre dic
`),
  capitalMonths: words('mar ago ene'),
  weekdays: numbers(`
1: lunes
2: martes
3: miercoles
4: jueves
5: viernes
6: sabado sabados
7: domingo domingos
`),
  dateWords: words('de del el dia'),
  comparators: phrases(`
>: mas de, mas del, mayor de, mayores de, mayor que, superior a, superiores a, por encima de, mas que
<: menos de, menos del, menor de, menores de, menor que, inferior a, inferiores a, por debajo de
>=: al menos, por lo menos, pelo menos, como minimo, un minimo de, minimo, no menos de
<=: hasta, como maximo, no maximo, un maximo de, maximo, no mas de, a lo sumo
between: entre, de
~: aproximadamente, alrededor de, alrededor del, cerca del, unos, unas, cerca de, casi, aprox
`),
  afterComparators: phrases(`
>=: o mas, y mas, o mayores, o superior, en adelante, como minimo
<=: o menos, o menores, o inferior, como maximo
`),
  sides: phrases(`
<: hasta, ate, antes de, antes del, dentro de, a mas tardar
>: desde, despues de, despues del, depois de, tras, apos, a partir de, a partir del
d: durante
<=d: en
`),
  ages: words('edad'),
  momentWords: lines(`
t:morning: manana mananas
t:noon: mediodia
t:afternoon: tarde tardes
t:night: noche noches
t:midnight: medianoche
d:today: hoy
d:yesterday: ayer
u:min: minutos
u:hour: hora horas
u:day: dia dias
u:week: semana semanas
u:month: mes meses
u:year: ano anos
`),
  onces: new Map(),
  timesWords: words('vez veces x'),
  adverbs: lines(`
day: diario diaria diarios diarias diariamente
week: semanal semanales semanalmente
month: mensual mensuales mensualmente
year: anual anuales anualmente
`),
  frequencies: phrases(`
1/day: a diario, todos los dias
1/night: todas las noches
1/week: todas las semanas
1/month: todos los meses
1/2 day: dias alternos, en dias alternos, un dia si y otro no
1/2 week: quincenal, quincenalmente
`),
  everyPhrases: phrases('every: cada, c /'),
  perPhrases: phrases(`
strict: por, al, cada
lax: a la, en un, en una
`),
  ...esWords,
};
