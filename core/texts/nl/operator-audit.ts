/** What is wrong with groups, as the judge of forming tells it to an operator. */
export const operatorAudit = {
  'operator.audit.twice.in-group': '{id} staat meer dan één keer in de groep.',
  'operator.audit.twice.learns':
    '{id} leert in {count, plural, one {# groep} other {# groepen}}. Eén is genoeg.',
  'operator.audit.twice.reasons': '{id} krijgt {count} keer te lezen dat er geen plaats is.',
  'operator.audit.twice.seated': '{id} heeft een plaats, en krijgt te lezen dat er geen is.',
  'operator.audit.lost': '{id} heeft geen plaats, en ook geen reden waarom niet.',
  'operator.audit.stranger': '{id} staat niet bij de mensen.',
  'operator.audit.size':
    'Deze groep telt {count, plural, one {# mens} other {# mensen}}. Het moeten er {min} tot {max} zijn.',
  'operator.audit.host.ring': 'Een kring heeft geen begeleider. Hier staat: {id}.',
  'operator.audit.host.needed':
    'Met meer dan {most, plural, one {# mens} other {# mensen}} is er een begeleider nodig.',
  'operator.audit.host.no-seat': '{id} begeleidt de groep, maar zit er niet in.',
  'operator.audit.host.none': '{id} zei niet te willen begeleiden.',
  'operator.audit.host.load':
    '{id} zou {count, plural, one {# groep} other {# groepen}} begeleiden. Dat mogen er hoogstens {most} zijn.',
  'operator.audit.person.age': '{id} zei niet 18 jaar of ouder te zijn.',
  'operator.audit.person.consent': '{id} zei geen ja op voorgesteld worden aan mensen.',
  'operator.audit.person.paused': '{id} staat op pauze.',
  'operator.audit.person.unreachable': '{id} is nu niet te bereiken.',
  'operator.audit.person.introducible': '{id} wil aan niemand voorgesteld worden.',
  'operator.audit.pair.never': '{one} en {other} mogen nooit samen zitten.',
  'operator.audit.pair.household': '{one} en {other} wonen onder één dak.',
  'operator.audit.pair.clubs': '{one} en {other} zijn van twee clubs.',
  'operator.audit.together':
    '{one} en {other} komen enkel samen: in één groep, of allebei niet. Hier is dat niet zo.',
  'operator.audit.distance.online': 'De groep ziet elkaar online. Wie niet online komt: {people}.',
  'operator.audit.distance.unknown': 'Niemand weet hoe ver {one} en {other} van elkaar wonen.',
  'operator.audit.distance.far': '{one} en {other} wonen te ver van elkaar.',
  'operator.audit.venue.needless':
    'De groep heeft een plek om samen te komen, en heeft er geen nodig.',
  'operator.audit.venue.none': 'De groep heeft geen plek om samen te komen.',
  'operator.audit.venue.unknown': 'De plek «{venue}» is er niet.',
  'operator.audit.venue.small':
    '{venue} is voor {most, plural, one {# mens} other {# mensen}}. Hier zouden er {count} komen.',
  'operator.audit.venue.far': '{id} woont te ver van {venue}.',
  'operator.audit.venue.rooms':
    'In {venue} zouden {count, plural, one {# groep} other {# groepen}} tegelijk zijn. Er is plaats voor {most}.',
  'operator.audit.slot.no-week': 'De groep komt samen op een moment dat in geen week bestaat.',
  'operator.audit.slot.short': 'De groep komt minder dan een uur samen: {slot}.',
  'operator.audit.slot.away': '{id} kan dan niet: {slot}.',
  'operator.audit.slot.both': '{id} zou in de groepen {one} en {other} zitten op hetzelfde moment.',
  'operator.audit.language.taught': 'De groep leert {language}, en niemand hier spreekt dat.',
  'operator.audit.language.member': '{id} spreekt geen {language}.',
  'operator.audit.language.none': 'De groep heeft geen taal.',
  'operator.audit.language.no-bridge':
    'De groep heeft geen taal, en niemand kan hier met alle anderen praten.',
  'operator.audit.topic.needless':
    'Een ruilkring of een kring heeft geen onderwerp. Hier staat: {topic}.',
  'operator.audit.topic.none': 'De groep heeft geen onderwerp.',
  'operator.audit.topic.private': 'Over dit onderwerp maken we geen groepen: {topic}.',
  'operator.audit.topic.apart': '{id} wil of kan niets wat hierop lijkt: {topic}.',
  'operator.audit.topic.few': 'Minder dan twee mensen willen dit leren: {topic}.',
  'operator.audit.source.untold': 'Er staat dat niemand het kan tonen. Wie het wel kan: {people}.',
  'operator.audit.source.wrong': 'Er staat dat {id} het kan tonen, en dat is niet zo.',
  'operator.audit.floor': '{id} krijgt hier niets en geeft hier niets.',
  'operator.audit.ring.needless': 'Dit is geen kring, en er staat toch wie wie iets toont.',
  'operator.audit.ring.teaches':
    '{id} toont {count, plural, =0 {niets} one {één keer iets} other {# keer iets}}. Wie in de kring zit, toont één keer iets, en niemand anders.',
  'operator.audit.ring.first': 'De kring begint niet bij de eerste mens van de groep.',
  'operator.audit.ring.next':
    '{id} krijgt iets getoond en is dan aan de beurt, maar hier volgt {next}.',
  'operator.audit.ring.offers': '{id} kan dit niet tonen, of het blijft privé: {concept}.',
  'operator.audit.ring.wants': '{id} wil niets leren wat hierop lijkt: {concept}.',
  'operator.audit.criterion.diverse': 'Niet iedereen verschilt in «{attribute}», en dat moet.',
  'operator.audit.criterion.similar': 'Niet iedereen is gelijk in «{attribute}», en dat moet.',
  'operator.audit.criterion.at-least-one':
    'Niemand heeft «{value}» bij «{attribute}». Minstens één mens moet dat hebben.',
  'operator.audit.criterion.never-alone':
    'Eén mens staat alleen met «{value}» bij «{attribute}». Dat mag niet.',
  'operator.audit.utility.group': 'Er staat dat de groep {told} waard is. Het is {worth}.',
  'operator.audit.utility.all':
    'Er staat dat alle groepen samen {told} waard zijn. Het is {worth}.',
  'operator.audit.certificate.utility':
    'Het bewijs gaat over groepen van {told}. Deze zijn {worth} waard.',
  'operator.audit.certificate.below':
    'Volgens het bewijs is niets meer waard dan {bound}. Deze groepen zijn {worth} waard.',
  'operator.audit.certificate.gap':
    'Er staat dat het niet beter kan, maar het bewijs laat plaats tot {bound}.',
  'operator.audit.certificate.reached':
    'Er staat niet dat het niet beter kan, maar het bewijs zegt van wel.',
  'operator.audit.reason.no-times': '{id} krijgt te lezen dat er geen vrij uur is. Dat is niet zo.',
  'operator.audit.reason.no-place':
    '{id} krijgt te lezen dat er geen woonplaats is. Dat is niet zo.',
  'operator.audit.reason.no-wish': '{id} krijgt te lezen dat er geen wens is. Dat is niet zo.',
  'operator.audit.reason.few-share-it':
    '{id} krijgt te lezen dat weinig mensen de wens delen. Er is geen wens om te delen.',
  'operator.audit.reason.elsewhere':
    '{id} krijgt een tekst te lezen die voor iets anders is: «{text}».',
  'operator.audit.reason.told':
    '{id} krijgt iets te lezen wat {id} niet zelf vertelde, in de tekst «{text}».',
} as const
