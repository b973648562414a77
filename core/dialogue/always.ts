/**
 * Words that always work, whatever talk is going on. Only a message that consists of such words alone is
 * one: «stop» inside a sentence is for the talk and for understanding.
 */
import type { Language } from '../domain/index.ts'
import { fold } from '../talents/index.ts'
import { DATA_FILE_WORDS, DATA_WORDS } from './data-words.ts'

export const ALWAYS = [
  'help',
  'stop',
  'pause',
  'start',
  'back',
  'again',
  'human',
  'plans',
  'profile',
  'data',
  'data-file',
  'erase',
  'done',
  'own-device',
  'words',
  'nl',
  'fr',
  'en',
] as const
export type Always = (typeof ALWAYS)[number]

/** Written without capitals, accents and punctuation; a space stands for any run of spaces. */
const WORDS: Readonly<Record<Always, readonly string[]>> = {
  help: [
    'help',
    'hulp',
    'aide',
    'menu',
    'wat kan je',
    'wat kan je doen',
    'hoe werkt dit',
    'comment ca marche',
    'how does this work',
    'what can you do',
  ],
  stop: [
    'stop',
    'stoppen',
    'stopt',
    'stop maar',
    'stop nu',
    'stop ermee',
    'stopt ermee',
    'stop met sturen',
    'stop maar met sturen',
    'hou op',
    'hou maar op',
    'houd op',
    'het is genoeg',
    'laat mij gerust',
    'laat me met rust',
    'laat mij met rust',
    'geen berichten meer',
    'geen voorstellen meer',
    'stuur mij niets meer',
    'stuur me niets meer',
    'stuur mij geen berichten meer',
    'stuur me geen berichten meer',
    'arrete',
    'arreter',
    'arretez',
    'ca suffit',
    'stop it',
    'stop now',
    'that is enough',
    'laissez moi tranquille',
    'laisse moi tranquille',
    'plus de messages',
    'plus de propositions',
    'ne m ecris plus',
    'ne m ecrivez plus',
    'ne m envoie plus rien',
    'ne m envoyez plus rien',
    'no more messages',
    'no more suggestions',
    'stop sending',
    'stop sending me messages',
    'stop messaging me',
    'do not write to me any more',
    'leave me alone',
  ],
  pause: [
    ...['pauze', 'pause', 'even pauze', 'zet mij op pauze', 'ik wil even pauze', 'ik wil pauze'],
    ...['je veux faire une pause', 'une pause', 'a break', 'i want to take a break'],
  ],
  start: [
    'start',
    'start weer',
    'weer starten',
    'begin weer',
    'hervat',
    'hervatten',
    'weer meedoen',
    'ik wil weer meedoen',
    'ik doe weer mee',
    'ik ben terug',
    'ik ben er weer',
    'opnieuw beginnen met berichten',
    'reprendre',
    'reprends',
    'je reprends',
    'je veux reprendre',
    'je suis de retour',
    'je suis revenu',
    'je suis revenue',
    'je veux participer de nouveau',
    'participer de nouveau',
    'resume',
    'start again',
    'join again',
    'i am back',
    'i m back',
    'i want to join in again',
  ],
  // «Annuler» is to undo and to cancel: both go back.
  back: ['terug', 'vorige', 'ga terug', 'retour', 'revenir', 'annuler', 'back', 'go back'],
  again: [
    'opnieuw',
    'herbegin',
    'herbeginnen',
    'begin opnieuw',
    'recommencer',
    'a nouveau',
    'restart',
    'start over',
    'again',
  ],
  human: [
    'een mens',
    'mens',
    'iemand van de club',
    'praat met een mens',
    'vraag een mens',
    'ik wil een mens',
    'ik wil een mens spreken',
    'un humain',
    'humain',
    'une personne',
    'parler a quelqu un',
    'a human',
    'human',
    'a person',
    'ask a person',
    'talk to a human',
    'talk to someone',
  ],
  plans: [
    'wat heb ik staan',
    'mijn plannen',
    'agenda',
    'plannen',
    'mes projets',
    'mon agenda',
    'qu est ce que j ai de prevu',
    'qu ai je de prevu',
    'my plans',
    'what do i have planned',
    'what have i got coming up',
    'plans',
  ],
  profile: ['mijn profiel', 'profiel', 'mon profil', 'profil', 'my profile', 'profile'],
  data: DATA_WORDS,
  'data-file': DATA_FILE_WORDS,
  erase: [
    'wis alles',
    'wis mij',
    'wis dat allemaal',
    'verwijder mij',
    'vergeet mij',
    'efface tout',
    'effacez tout',
    'oublie moi',
    'oubliez moi',
    'erase everything',
    'erase me',
    'delete me',
    'forget me',
  ],
  done: [
    'klaar',
    'afmelden',
    'uitloggen',
    'fini',
    'termine',
    'j ai fini',
    'done',
    'log out',
    'sign out',
  ],
  'own-device': [
    'dit is mijn eigen toestel',
    'mijn eigen toestel',
    'eigen toestel',
    'c est mon appareil',
    'mon propre appareil',
    'this is my own device',
    'my own device',
  ],
  // For the club's human alone: to everybody else these are words like any other.
  words: [
    'woorden',
    'de woorden',
    'nieuwe woorden',
    'mots',
    'les mots',
    'words',
    'the words',
    'new words',
  ],
  nl: [
    'nederlands',
    'in het nederlands',
    'nederlands aub',
    'vlaams',
    'neerlandais',
    'en neerlandais',
    'dutch',
    'in dutch',
  ],
  fr: ['francais', 'en francais', 'frans', 'in het frans', 'french', 'in french', 'francais svp'],
  en: [
    'english',
    'in english',
    'engels',
    'in het engels',
    'anglais',
    'en anglais',
    'english please',
  ],
}

const known = new Map<string, Always>(
  ALWAYS.flatMap((always) => WORDS[always].map((words) => [words, always] as const)),
)

/** The always-word that a whole message is, or undefined. A leading slash is a command's habit. */
export function alwaysWord(text: string): Always | undefined {
  return known.get(bare(text))
}

/** Whether it names a language to speak. */
export function asLanguage(word: Always): Language | undefined {
  return word === 'nl' || word === 'fr' || word === 'en' ? word : undefined
}

const COURTESY = /\s(?:aub|a u b|alstublieft|alsjeblieft|svp|s il vous plait|s il te plait|please)$/

/** A text without capitals, accents, punctuation and courtesy: how words are compared. */
export function bare(text: string): string {
  return fold(text.slice(0, 200))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(COURTESY, '')
}
