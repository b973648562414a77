/** With how many people come to an activity. */
export const household = {
  'household.more': 'Ik kom niet alleen',
  'household.how-many': 'Met hoeveel komen jullie? Tel jezelf mee.',
  'household.count': '{seats, plural, one {1 plaats, voor jou alleen} other {# plaatsen}}',
  'household.about': 'Het gaat over «*{title}*».',
  'household.may': 'Ja, dat mag!',
  'household.sure':
    'Zal ik {seats, plural, one {*1 plaats*} other {*# plaatsen*}} nemen voor «*{who}*»?',
  'household.for.others':
    '{others, plural, =0 {Voor jou.} one {Voor jou en 1 ander.} other {Voor jou en # anderen.}}',
  'household.for.own':
    '{children, plural, one {Voor jou en 1 kind.} other {Voor jou en # kinderen.}}',
  'household.for.both':
    '{others, plural, one {Voor jou, 1 ander} other {Voor jou, # anderen}} en {children, plural, one {1 kind.} other {# kinderen.}}',
  'household.for.children':
    '{children, plural, one {Voor 1 kind. Zelf heb je geen plaats nodig.} other {Voor # kinderen. Zelf heb je geen plaats nodig.}}',
  'household.which':
    'Goed, jullie komen met {seats, plural, one {1} other {#}}. Kies nu waar je naartoe wil.',
  'household.too-many':
    'Ik kan hoogstens {most} plaatsen nemen. Komen jullie met meer? Typ dan *een mens*.',
  'household.no-number': 'Met hoeveel komen jullie? Typ bijvoorbeeld *met 2*. Het mag tot {most}.',
  'household.group':
    'In een groepje is een plaats voor één persoon. Wil er nog iemand meedoen? Laat die zelf even naar mij schrijven. Die is heel welkom.',
  'household.activities':
    'Samen komen kan bij een activiteit. Kies er eerst een. Dan kan je zeggen met hoeveel je komt.',
  'household.ages.from': 'Vanaf {from} jaar',
  'household.ages.between': 'Van {from} tot {to} jaar',
  'household.fits': '{ages}. Past dat?',
  'household.fits.yes': 'Ja, dat past',
  'household.fits.no': 'Nee, dat past niet',
  'household.fits.not':
    '{ages}: voor een kind dat mee zou komen past dit niet. Ik heb niets veranderd. Er is vast iets anders dat wel past.',
  'household.seated':
    'Je hebt {seats, plural, one {1 plaats} other {*# plaatsen*}} voor «*{title}*».',
  'household.hint': 'Kom je niet alleen? Typ bijvoorbeeld *met 2*.',
  'household.waitlisted':
    'Voor jullie {seats} is er geen plaats meer bij «*{title}*». Je staat op de wachtlijst voor {seats} plaatsen, op plaats {place}. Komen er {seats} plaatsen vrij, dan hoor je het.',
  'household.full':
    'Voor {seats} is er geen plaats meer bij «*{title}*». {kept, plural, one {Je houdt je ene plaats.} other {Je houdt je # plaatsen.}}',
  'household.larger':
    'Hier is er maar plaats voor {capacity}. Typ *een mens*, dan denkt iemand van de club mee.',
  'household.wait': 'Liever met {seats} op de wachtlijst',
  'household.wait.hint':
    'Je kan ook met {seats} op de wachtlijst. Dan geef je terug wat je nu hebt.',
  'household.line': 'Met {seats}. {who}',
  'household.change': 'Verander met hoeveel',
  'household.left':
    '{seats, plural, one {Goed, je plaats is} other {Goed, je # plaatsen zijn}} vrij voor anderen.',
  'household.free':
    'Er zijn {seats} plaatsen vrij: *{title}*. Je wacht op {seats} plaatsen. Wil je ze?',
  'household.held': 'Ik hou de {seats} plaatsen vrij tot *{moment}*.',
  'household.not-allowed':
    'Dit is niet voor kinderen. Ik heb niets veranderd. Een mens van de club denkt graag mee.',
  'household.needs-adult':
    'Alleen iemand van 18 of ouder kan een kind inschrijven. Vraag het aan een volwassene, of typ *een mens*.',
  'household.needs-company':
    'Kom samen met een volwassene. Dan zijn er 2 plaatsen nodig: een voor jou en een voor die volwassene.',
  'household.take': 'Ja, neem {seats} plaatsen',
  'household.may.how':
    'Ja, dat mag! Bij een activiteit mag je iemand meebrengen: je mama, je papa, een vriend. Ik neem dan {seats} plaatsen.',
  'household.may.first': 'Kies eerst een activiteit. Zeg daarna *met {seats}*.',
  'household.about-which': 'Waarvoor is dat?',
} as const
