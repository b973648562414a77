/** Talks about what keeps people from coming, and about a human, as they are kept and read. */
import type { SaidTalk } from './kept/talk.ts'

export const BARRIER_TALKS: readonly SaidTalk[] = [
  {
    file: '21-barrier-no-car',
    part: 'barriers',
    says: {
      nl: ['Ik heb geen auto.', 'ja', 'ja', 'mijn profiel', 'Wis: geen vervoer'],
      fr: ['Je n’ai pas de voiture.', 'oui', 'oui', 'mon profil', 'Effacer : pas de transport'],
      en: ['I have no car.', 'yes', 'yes', 'my profile', 'Erase: no transport'],
    },
  },
  {
    file: '22-barrier-not-daring',
    part: 'barriers',
    says: {
      nl: ['Ik durf daar niet goed alleen binnengaan.', 'nee', 'nee', 'Ik kom', 'ja'],
      fr: ['Je n’ose pas venir seule.', 'non', 'non', 'Je viens', 'oui'],
      en: ['I am too shy to walk in alone.', 'no', 'no', 'I am coming', 'yes'],
    },
  },
  {
    file: '23-barrier-new-place',
    part: 'barriers',
    says: {
      nl: ['Ik woon nu in Beringen en ik heb geen opvang.', 'ja'],
      fr: ['J’habite maintenant à Beringen et je n’ai personne pour garder les enfants.', 'oui'],
      en: ['I live in Beringen now and I have no babysitter.', 'yes'],
    },
  },
  {
    file: '24-barrier-money',
    part: 'barriers',
    says: {
      nl: ['Ik heb niet veel geld.', 'ja', 'nee'],
      fr: ['C’est trop cher pour moi, je n’ai pas les moyens.', 'oui', 'non'],
      en: ['I can not afford that.', 'yes', 'no'],
    },
  },
  {
    file: '25-human-with-context',
    part: 'human',
    says: {
      nl: ['praat met iemand van de club', 'Is er een lift in het atelier?', 'ja'],
      fr: ['parler à quelqu’un du club', 'Il y a un ascenseur à l’atelier ?', 'oui'],
      en: ['talk to someone from the club', 'Is there a lift at the studio?', 'yes'],
    },
  },
  {
    file: '26-group-for-a-human',
    part: 'human',
    says: {
      nl: ['Ik wil een groepje starten rond fietsherstel in Genk, op dinsdagavond.'],
      fr: ['Je veux lancer un petit groupe de réparation de vélos à Genk, le mardi soir.'],
      en: ['I want to start a group about bike repair in Genk, on Tuesday evening.'],
    },
  },
  {
    file: '27-talent-of-somebody-else',
    part: 'human',
    says: {
      nl: ['Ik ken iemand die prachtig borduurt.'],
      fr: ['Je connais quelqu’un qui brode très bien.'],
      en: ['I know someone who is great at embroidery.'],
    },
  },
]
