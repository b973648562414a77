/** What is said about files with people, groups, activities and places. */
export const operatorRecords = {
  'operator.records.row': 'Regel {line}: {problem}',
  'operator.records.broken':
    '{count, plural, one {Eén rij is niet goed. Ik sla ze over:} other {# rijen zijn niet goed. Ik sla ze over:}}',
  'operator.records.more': '… en nog {count, number}.',
  'operator.records.unknown': 'Deze kolommen ken ik niet. Ik sla ze over: {names}.',
  'operator.records.words': 'Wat mensen bij een vraag in eigen woorden schreven, bewaar ik niet.',
  'operator.records.old':
    'Dit bestand is niet als UTF-8 bewaard. Kijk de letters met een accent goed na.',
  'operator.records.unread':
    'Het bestand «{file}» is er niet, is een map, of ik mag het niet lezen. Kijk de naam na.',
  'operator.records.no-text':
    '«{file}» is geen tekst, maar iets anders, zoals een rekenblad. Bewaar het als CSV of als JSON.',
  'operator.records.too-many':
    '{file} heeft meer regels dan ik in één keer kan lezen. Splits het, bijvoorbeeld per stad.',
  'operator.records.none': 'In {file} staat geen enkele rij die ik kan gebruiken.',
  'operator.records.bad.json':
    'dit is geen heel record in JSON. Zet op elke regel één record tussen accolades.',
  'operator.records.bad.quote':
    'er staat een aanhalingsteken te veel of te weinig. Zet er een bij of haal er een weg.',
  'operator.records.bad.cells':
    'hier staan {cells} cellen, maar er zijn {columns} kolommen. Zet aanhalingstekens rond een cel met meer dan één ding.',
  'operator.records.bad.missing': '{field} ontbreekt. Vul het in.',
  'operator.records.bad.text': 'bij {field} hoort tekst. Schrijf er een woord of een zin.',
  'operator.records.bad.long': 'bij {field} staat te veel. Hou het bij {most} tekens.',
  'operator.records.bad.number':
    'bij {field} staat «{value}». Geef een getal van {least} tot {most}.',
  'operator.records.bad.whole':
    'bij {field} staat «{value}». Geef een heel getal van {least} tot {most}.',
  'operator.records.bad.yes-no': 'bij {field} staat «{value}». Schrijf ja of nee.',
  'operator.records.bad.choice': 'bij {field} staat «{value}». Kies uit: {values}.',
  'operator.records.bad.id':
    'bij {field} staat «{value}». Een id telt 1 tot {most} tekens, zonder «~».',
  'operator.records.bad.twice': 'het id «{id}» stond al op regel {before}. Geef er een ander.',
  'operator.records.bad.concept':
    'bij {field} staat «{value}». Dat talent ken ik niet. Zoek hoe het heet met: goesting talents list',
  'operator.records.bad.time':
    'bij {field} staat «{value}». Schrijf een dag en een deel, zoals wed-evening, of wed 19:00-21:00.',
  'operator.records.bad.one-time':
    'bij slot staat «{value}». Een groepje heeft één vast moment, zoals wed-evening.',
  'operator.records.bad.place':
    'bij {field} staat «{value}». Die plaats ken ik niet. Geef een gemeente, een postcode of een punt zoals 50.97,5.50.',
  'operator.records.bad.language':
    'bij {field} staat «{value}». Die taal ken ik niet. Geef een code, zoals nl, fr of ar.',
  'operator.records.bad.moment':
    'bij {field} staat «{value}». Schrijf een dag en een uur, zoals 2026-12-05T14:00.',
  'operator.records.bad.order': 'het einde komt niet na het begin. Kijk start en end na.',
  'operator.records.bad.age':
    'bij age staat «{value}». Kies adult, minor of unknown, of geef het aantal jaren.',
  'operator.records.bad.ages': 'bij ages staat «{value}». Geef twee leeftijden, zoals 8-99.',
  'operator.records.bad.full':
    'bij {field} staan er {count}, maar er is plaats voor {most}. Kijk {field} en capacity na.',
  'operator.records.bad.formula': 'bij {field} staat een formule: {value}. Zet er de waarde zelf.',
  'operator.records.bad.attribute':
    'bij attributes staat «{value}». Schrijf een naam, een = en een waarde, zoals team=blauw, met ; ertussen. De namen {names} zijn al bezet.',
  'operator.import.records.overtaken':
    'Iemand anders verandert tegelijk dezelfde gegevens. Wat al klaar was, blijft. Doe het straks nog eens met hetzelfde bestand: het gaat dan gewoon verder.',
} as const
