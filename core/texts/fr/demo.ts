/** What the demo club says about itself, and what its invented people say when nobody plays them. */
import type { demo as source } from '../nl/demo.ts'

export const demo: Readonly<Record<keyof typeof source, string>> = {
  'demo.label': `exemple fictif`,
  'demo.about': `Ceci est un club d’essai, un *exemple fictif*. Tout est inventé. Les vrais lieux n’ont rien à voir avec lui.`,
  'demo.privacy': `Ton profil reste jusqu’à ce que tu le fasses effacer. Tes messages disparaissent après 7 jours. Tu signales quelqu’un ? Alors vos 20 derniers messages sont gardés un an.`,
  'demo.sandbox': `Exercice : ces personnes n’existent pas. Après un jour, tout est effacé.`,
  'demo.full': `C’est chouette que tu sois là ! Beaucoup de gens s’exercent en ce moment. Il n’y a plus de place pour l’instant. Tu réessaies dans {minutes} minutes ?`,
  'demo.place': `Exemple fictif : ce qui est écrit ici n’aura pas vraiment lieu.`,
  'demo.reply.hello': `Bonjour, moi c’est {name} ! Merci pour ton message. Je n’existe pas : exemple fictif.`,
  'demo.reply.meet': `On se voit {times}, à {place} ? Je n’existe pas : exemple fictif.`,
  'demo.reply.when': `Je suis libre {times}. Et toi ? Je n’existe pas : exemple fictif.`,
  'demo.reply.when-any': `Choisis un moment, je m’adapte. Je n’existe pas : exemple fictif.`,
  'demo.reply.where': `Plutôt à {place}, dans un endroit où il y a du monde, comme la bibliothèque. Je n’existe pas : exemple fictif.`,
  'demo.reply.bring': `Juste ton envie ! Le reste, on le trouve ensemble. Je n’existe pas : exemple fictif.`,
  'demo.reply.thanks': `Avec plaisir ! Je n’existe pas : exemple fictif.`,
  'demo.reply.other': `Ça me plaît ! On se voit où et quand ? Je n’existe pas : exemple fictif.`,
  'demo.reply.more': `Ça fait plaisir de te lire ! Demande-moi quand je suis libre, ou ce qu’il faut apporter. Je n’existe pas : exemple fictif.`,
}
