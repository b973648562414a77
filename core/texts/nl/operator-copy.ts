/** What is said to who makes a copy of the house, or puts one back. */
export const operatorCopy = {
  'operator.copy.file': 'het bestand van de kopie',
  'operator.copy.backup': 'maakt een kopie van alles, ook terwijl Goesting draait',
  'operator.copy.restore': 'zet een kopie terug; daarna vertrekt er niets tot je beslist',
  'operator.copy.replace': 'ook als er al iets staat; dat blijft ernaast bewaard',
  'operator.copy.sending': 'laat na een teruggezette kopie weer berichten vertrekken',
  'operator.copy.drop-old': 'wat toen wachtte, wordt niet meer verstuurd',
  'operator.copy.send-old': 'wat toen wachtte, vertrekt; iemand kan het twee keer lezen',
  'operator.copy.made': 'De kopie is gemaakt en nagekeken: {file}',
  'operator.copy.size':
    '{mb} MB in {seconds} s: {members, plural, one {# mens} other {# mensen}}, {groups, plural, one {# groep} other {# groepen}}, {activities, plural, one {# activiteit} other {# activiteiten}}.',
  'operator.copy.keep':
    'Alles over mensen staat erin. Bewaar hem op een andere plek, achter slot, en wis hem binnen 35 dagen.',
  'operator.copy.restored': 'De kopie van {moment} staat terug.',
  'operator.copy.aside': 'Wat er stond, is nu: {file}',
  'operator.copy.held':
    'Er vertrekt nog niets: wat toen wachtte, kan sindsdien al aangekomen zijn. Kijk en beslis met: goesting sending on',
  'operator.copy.erased':
    'schrijft wie zich liet wissen, zonder namen: voor een bestand op een andere machine',
  'operator.copy.erased-list':
    'een bestand van «goesting erased»: wie daarin staat, wordt opnieuw gewist',
  'operator.copy.erased-again':
    '{count, plural, =0 {Voor zover hier bekend is, liet niemand uit deze kopie zich sindsdien wissen.} one {# mens uit deze kopie liet zich sindsdien wissen, en is opnieuw gewist.} other {# mensen uit deze kopie lieten zich sindsdien wissen, en zijn opnieuw gewist.}}',
  'operator.copy.erased-unknown':
    'Niemand weet wie zich na deze kopie liet wissen: die mensen staan er weer in. Heb je een bestand van «goesting erased»? Zet de kopie dan nog eens terug, met --erased en dat bestand.',
  'operator.copy.nothing-held':
    'Er is geen teruggezette kopie waarover je moet beslissen. Een club aan- of uitzetten doe je met: goesting club sending',
  'operator.copy.waits':
    '{club}: {count, plural, one {# bericht wachtte} other {# berichten wachtten}} op {moment}.',
  'operator.copy.decide':
    'Kies er één: --drop-old (niet meer versturen) of --send-old (toch versturen).',
  'operator.copy.dropped':
    'Berichten vertrekken weer. {count, plural, =0 {Er wachtte niets.} one {# oud bericht vertrekt niet meer.} other {# oude berichten vertrekken niet meer.}}',
  'operator.copy.sent':
    'Berichten vertrekken weer. {count, plural, =0 {Er wachtte niets.} one {# oud bericht vertrekt ook.} other {# oude berichten vertrekken ook.}}',
  'operator.copy.club-held':
    '{club} komt uit een teruggezette kopie. Beslis eerst over de oude berichten: goesting sending on',
  'operator.copy.not.missing': 'Het bestand {file} is er niet. Er is niets veranderd.',
  'operator.copy.not.same':
    '{file} is Goesting zelf, en geen kopie. Kies een ander bestand. Er is niets veranderd.',
  'operator.copy.not.not-a-database':
    '{file} is geen kopie van Goesting: het is iets anders, of het is leeg. Er is niets veranderd.',
  'operator.copy.not.not-ours': '{file} is van een ander programma. Er is niets veranderd.',
  'operator.copy.not.newer':
    '{file} komt van een nieuwere Goesting. Installeer die eerst. Er is niets veranderd.',
  'operator.copy.not.damaged':
    'De kopie is niet heel. Er is niets veranderd. Neem een andere kopie, of kijk de schijf na.',
  'operator.copy.not.in-use':
    'Goesting draait nog op deze gegevens. Stop het eerst. Er is niets veranderd.',
  'operator.copy.not.not-empty':
    'Er staan hier al gegevens van Goesting. Met --replace komt de kopie in hun plaats; wat er staat, blijft ernaast bewaard. Er is niets veranderd.',
  'operator.copy.not.unread':
    'Wat hier staat, kan ik niet lezen: zo weet niemand wie zich na de kopie liet wissen. Geef met --erased het laatste bestand van «goesting erased». Heb je er geen, zet dan eerst goesting.db weg uit de gegevensmap. Er is niets veranderd.',
  'operator.copy.not.list-missing': 'Het bestand {list} is er niet. Er is niets veranderd.',
  'operator.copy.not.list-unread':
    'Het bestand {list} kan ik niet lezen. Kijk zijn rechten na. Er is niets veranderd.',
  'operator.copy.not.list-other':
    '{list} is geen bestand van «goesting erased». Er is niets veranderd.',
  'operator.copy.not.list-torn':
    '{list} is niet heel: er ontbreken regels, of er is iets in veranderd. Neem een ander bestand van «goesting erased». Er is niets veranderd.',
  'operator.copy.not.full':
    'Er is te weinig plaats op de schijf. Maak plaats en probeer opnieuw. Er is niets veranderd.',
  'operator.copy.not.place':
    'Daar kan ik niet schrijven of lezen. Kijk de map en haar rechten na. Er is niets veranderd.',
  'operator.copy.not.taken': '{file} is al iets anders. Dat laat ik staan: kies een andere naam.',
  'operator.doctor.copy':
    'De laatste kopie is {days, plural, =0 {van vandaag} one {van # dag geleden} other {van # dagen geleden}}.',
  'operator.doctor.copy-old':
    'De laatste kopie is {days, plural, one {# dag} other {# dagen}} oud. Maak er een met: goesting backup',
  'operator.doctor.copy-none': 'Er is nog geen kopie gemaakt. Maak er een met: goesting backup',
  'operator.doctor.waits':
    'Het oudste bericht wacht al {minutes, plural, one {# minuut} other {# minuten}}.',
  'operator.doctor.quarantined':
    '{count, plural, one {# bericht van iemand raakte niet verwerkt.} other {# berichten van mensen raakten niet verwerkt.}} Kijk met: goesting intake list',
  'operator.doctor.jobs':
    '{count, plural, one {# taak werd opgegeven.} other {# taken werden opgegeven.}} Kijk met: goesting outbox jobs',
  'operator.doctor.news': 'Bezig met dit bericht aan velen: {ids}.',
  'operator.doctor.held':
    '{club} komt uit een teruggezette kopie en verstuurt nog niets. Beslis met: goesting sending on',
} as const
