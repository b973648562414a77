/** What is said to who looks after messages and events that got stuck. */
export const operatorStuck = {
  'operator.stuck.about': 'toont berichten die bleven steken, en geeft ze een tweede kans',
  'operator.stuck.list': 'toont berichten zonder hun woorden: id, toestand, soort, hoe oud, reden',
  'operator.stuck.state':
    'dead (kon niet weg), unknown (misschien aangekomen) of pending (wacht); anders de eerste twee',
  'operator.stuck.ids': 'de id’s die list toont',
  'operator.stuck.replay':
    'probeert opnieuw wat bleef steken; zonder --send toont het alleen wat er zou gebeuren',
  'operator.stuck.reason': 'alles wat om deze reden bleef steken, hoogstens 1000 tegelijk',
  'operator.stuck.send': 'doet het echt',
  'operator.stuck.maybe-twice': 'ook wat misschien al aankwam: iemand kan het dan twee keer lezen',
  'operator.stuck.jobs': 'toont werk dat na veel pogingen werd opgegeven',
  'operator.stuck.intake': 'toont wat mensen stuurden en wat niet verwerkt raakte',
  'operator.stuck.intake-list': 'toont het zonder woorden: id en hoe oud',
  'operator.stuck.intake-replay':
    'verwerkt het nog eens; zonder --send toont het alleen wat er zou gebeuren',
  'operator.stuck.none': 'Er bleef niets steken.',
  'operator.stuck.no-jobs': 'Er werd geen werk opgegeven.',
  'operator.stuck.bad.which':
    'Zeg welke berichten: geef id’s, of een reden met --reason, maar niet allebei.',
  'operator.stuck.again': 'gaat opnieuw',
  'operator.stuck.may-be-twice': 'kwam misschien al aan; met --maybe-twice gaat het toch opnieuw',
  'operator.stuck.not-allowed': 'mag niet meer vertrekken ({why})',
  'operator.stuck.not-stuck': 'steekt niet vast ({why}); er hoeft niets te gebeuren',
  'operator.stuck.words-gone': 'de woorden zijn al gewist; opnieuw verwerken kan niet',
  'operator.stuck.met': 'veranderde op dit moment; kijk straks nog eens',
  'operator.stuck.no-such': 'bestaat niet',
  'operator.stuck.done':
    '{count, plural, =0 {Er gaat niets opnieuw.} one {# gaat binnen een minuut opnieuw, als Goesting draait.} other {# gaan binnen een minuut opnieuw, als Goesting draait.}}',
  'operator.stuck.trial':
    'Er is niets veranderd. {count, plural, =0 {Er zou niets opnieuw gaan.} one {# zou opnieuw gaan: met --send.} other {# zouden opnieuw gaan: met --send.}}',
} as const
