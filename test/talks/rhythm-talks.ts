/** Talks about being written to and about one's data, as they are kept: what is said after joining. */
import type { Language } from '../../core/domain/index.ts'
import type { Turn } from './kept/talk.ts'

export interface RhythmTalk {
  readonly file: string
  /** Whether they agreed to tips first. */
  readonly hasTips: boolean
  readonly turns: Readonly<Record<Language, readonly Turn[]>>
}

export const RHYTHM_TALKS: readonly RhythmTalk[] = [
  {
    file: '21-pause-till-a-date',
    hasTips: true,
    turns: {
      nl: [
        'pauze tot 31 februari',
        '3',
        'gisteren',
        '1 februari',
        'mijn profiel',
        71,
        'nog niet',
        'twee weken',
        15,
        'ja',
      ],
      fr: [
        'pause jusqu’au 31 février',
        '3',
        'hier',
        '1er février',
        'mon profil',
        71,
        'pas encore',
        'deux semaines',
        15,
        'oui',
      ],
      en: [
        'pause until 31 February',
        '3',
        'yesterday',
        '1 February',
        'my profile',
        71,
        'not yet',
        'two weeks',
        15,
        'yes',
      ],
    },
  },
  {
    file: '22-stop-and-a-day',
    hasTips: false,
    turns: {
      nl: ['stop', '2', 'over drie weken', 'start'],
      fr: ['stop', '2', 'trois semaines', 'reprendre'],
      en: ['stop', '2', 'three weeks', 'start'],
    },
  },
  {
    file: '23-quiet-hours-and-how-often',
    hasTips: true,
    turns: {
      nl: [
        "stuur mij 's avonds geen berichtjes meer",
        'schrijf mij niet op zondag',
        'terug',
        'minder vaak',
        'maar één keer per maand',
        'elke dag mag',
        'mijn profiel',
      ],
      fr: [
        'pas de messages le soir',
        'ne m’écris pas le dimanche',
        'retour',
        'moins souvent',
        'une fois par mois',
        'tous les jours, c’est bon',
        'mon profil',
      ],
      en: [
        'no messages in the evening',
        'do not write to me on Sunday',
        'back',
        'less often',
        'only once a month',
        'every day is fine',
        'my profile',
      ],
    },
  },
  {
    file: '24-stop-about-one-thing',
    hasTips: true,
    turns: {
      nl: [
        'stop met berichten over koken',
        'stop met partnernieuws',
        'geen uitnodigingen meer voor groepjes',
        'stel mij aan niemand voor',
        'ongedaan maken',
        'mijn profiel',
      ],
      fr: [
        'arrête les messages sur la cuisine',
        'plus de nouvelles des partenaires',
        'plus d’invitations pour des groupes',
        'ne me présente à personne',
        'remettre comme avant',
        'mon profil',
      ],
      en: [
        'stop the messages about cooking',
        'no more partner news',
        'no more invitations to groups',
        'do not introduce me to anyone',
        'undo',
        'my profile',
      ],
    },
  },
  {
    file: '25-what-is-kept',
    hasTips: true,
    turns: {
      nl: ['wat weet je van mij?', 'geef mij mijn gegevens'],
      fr: ['que sais-tu de moi ?', 'donne-moi mes données'],
      en: ['what do you know about me?', 'give me my data'],
    },
  },
]
