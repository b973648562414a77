/** A list that is narrowed for now, another day, and what there is to try beside it. */
export const narrow = {
  'find.only.together': 'Ik toon nu alleen wat je samen met anderen doet.',
  'find.only.on': 'Ik toon nu alleen wat past op {times}.',
  'find.only.not-on': 'Ik zoek nu op een ander moment dan {times}.',
  'find.only.all': 'Toch alles tonen',
  'find.days':
    'Welke dag past voor jou? Kies een dag. Of typ er meer, zoals «dinsdag en zaterdag».',
  'find.days.weekend': 'In het weekend',
  'find.days.skip': 'Dat maakt niet uit',
  'find.days.hint': 'Die dag ken ik niet. Kies een nummer, of typ een dag zoals «zaterdag».',
  'find.not.together': 'Liever samen met anderen',
  'find.intro.taste': 'Zin om intussen iets te proeven? Hier kan je gewoon eens naartoe:',
  'find.fact.outside': 'Let op: dit valt buiten je tijd',
} as const
