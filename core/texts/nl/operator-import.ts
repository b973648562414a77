/** What is said to who brings people, activities, places and groups in from a file. */
export const operatorImport = {
  'operator.import.people.about': 'brengt mensen uit een bestand in een club',
  'operator.import.activities.about': 'brengt activiteiten uit een bestand in een club',
  'operator.import.places.about': 'brengt plaatsen uit een bestand in een club',
  'operator.import.groups.about': 'brengt groepjes uit een bestand in een club',
  'operator.import.records.file': 'het bestand (.csv of .jsonl)',
  'operator.import.records.trial': 'telt wat er zou veranderen en bewaart niets',
  'operator.import.records.starter': 'toont een voorbeeld om mee te beginnen',
  'operator.import.records.no-file':
    'Zeg welk bestand. Een voorbeeld krijg je met: goesting import {command} --starter',
  'operator.import.records.which': 'Er zijn meer clubs: {clubs}. Kies er een met --club.',
  'operator.import.records.only-demo':
    'Er is alleen de oefenclub. Maak een echte met «goesting club create», of kies met --club de oefenclub.',
  'operator.import.records.progress': '{done, number} van {all, number} klaar…',
  'operator.import.records.done': '{club}: {added} nieuw, {changed} veranderd, {same} hetzelfde.',
  'operator.import.records.tried':
    'Er is niets bewaard. Dit zou er gebeuren in {club}: {added} nieuw, {changed} veranderd, {same} hetzelfde.',
  'operator.import.records.others':
    '{count, plural, one {Eén rij ging over iets anders. Die liet ik liggen.} other {# rijen gingen over iets anders. Die liet ik liggen.}}',
  'operator.import.people.own':
    '{count, plural, one {Eén mens praat zelf al met Goesting. Daar veranderde ik niets aan.} other {# mensen praten zelf al met Goesting. Daar veranderde ik niets aan.}}',
  'operator.import.people.apart':
    '{count, plural, one {Eén paar blijft} other {# paren blijven}} voortaan uit elkaars buurt.',
  'operator.import.people.silent':
    'Wie uit een bestand komt, heeft hier nog geen chat. Berichten en vragen komen dus nog niet aan.',
  'operator.import.people.matched':
    'Alleen wie bij age volwassen is en bij consent ja heeft, kan getoond worden: {count} wel, {others} niet.',
  'operator.import.activities.partners':
    '{count, plural, one {Eén partner is} other {# partners zijn}} erbij gekomen.',
  'operator.import.groups.hidden':
    'Deze groepjes toon ik aan niemand: {groups}. Er zit iemand in die hier niet is, of die niet ja zei als volwassene.',
} as const
