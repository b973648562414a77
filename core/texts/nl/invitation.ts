/** What an invitation promises: how long, with whom, what comes next; and the file for a calendar. */
export const invitation = {
  'find.fact.lasts': 'Het duurt {time}',
  'find.fact.lasts-until': 'Het duurt {time}, tot {until}',
  'find.fact.ends': 'Het loopt tot {moment}',
  'find.fact.again': 'Daarna nog eens: {moment}',
  'find.fact.next': 'De volgende keer: {moment}',
  'find.fact.host': '{name} begeleidt het groepje',
  'find.fact.people': 'Nu {count, plural, one {# persoon} other {# mensen}}',
  'find.fact.fits': 'Dit past bij jouw momenten',
  'find.lasts.of': '*{title}*. {lasts}.',
  'find.lasts.all': `{above}
{below}`,
  'find.lasts.open': 'Daar staat geen uur bij. Dat spreken jullie samen af.',
  'words.hours': '{hours, plural, one {# uur} other {# uur}}',
  'words.minutes': '{minutes, plural, one {# minuut} other {# minuten}}',
  'words.hours-minutes':
    '{hours, plural, one {# uur} other {# uur}} en {minutes, plural, one {# minuut} other {# minuten}}',
  'calendar.put': 'Zet in mijn agenda',
  'calendar.put-all': 'Zet alles in mijn agenda',
  'calendar.here':
    'Hier is het voor je agenda. Verandert er iets? Haal het dan opnieuw: het oude wordt vervangen.',
  'calendar.none':
    'Je hebt nog niets staan met een dag en een uur. Kies eerst iets waar je naartoe wil.',
  'calendar.elsewhere':
    'Hier kan ik geen bestand geven. Open Goesting op de webpagina en zeg *zet het in mijn agenda*.',
  'calendar.saved': 'Voor je agenda: {path}',
} as const
