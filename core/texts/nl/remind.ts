/** «Kom je?», asked before a meeting, and what is said to the answer. */
export const remind = {
  'remind.tomorrow': 'Morgen is het zover: *{title}*. Kom je?',
  'remind.today': 'Vandaag is het zover: *{title}*. Kom je?',
  'remind.hint': 'Kan je niet? Zeg het gerust: dat is geen probleem.',
  'remind.come': 'Ja, ik kom',
  'remind.absent': 'Deze keer niet',
  'remind.yes': 'Fijn, tot dan!',
  'remind.no': 'Goed dat je het zegt. Je hoort er nog altijd bij: tot de volgende keer!',
  'remind.no.seat': 'Goed dat je het zegt. Je plaats is vrij voor iemand anders.',
  'remind.changed': 'Dat is intussen veranderd. Zeg *wat heb ik staan?* en je ziet hoe het nu is.',
} as const
