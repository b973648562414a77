/** «Waarom vraag je dat?»: what each question is for, who sees the answer, and that it can be skipped. */
import type { why as source } from '../nl/why.ts'

export const why: Readonly<Record<keyof typeof source, string>> = {
  'why.goesting':
    'Ainsi je sais ce que je peux chercher pour toi. Les autres ne le voient que si tu es d’accord. Tu ne sais pas ? C’est bien aussi.',
  'why.taste':
    'Ainsi nous trouvons ensemble ce que tu aimes. Seul ce que tu veux essayer va dans ton profil. Tu peux tout passer.',
  'why.life':
    'Ce que tu fais chaque jour, quelqu’un veut peut-être l’apprendre. Rien ne va dans ton profil sans ton oui. Tu peux passer.',
  'why.right':
    'Je veux bien te comprendre. Ce qui est ici va dans ton profil. Tu peux toujours le changer ou l’enlever.',
  'why.doubt':
    'Je ne sais pas bien ce que tu veux dire. Je préfère demander que deviner. Tu peux aussi le dire autrement.',
  'why.list':
    'Je montre ceci parce que cela va avec ce que tu as dit. Tu ne dois rien choisir. Personne ne reçoit de message avant ton choix.',
  'why.better':
    'Alors je chercherai mieux pour toi. Personne d’autre ne voit ce que tu dis ici. Tu peux aussi revenir.',
  'why.days':
    'Je te montre alors quelque chose un jour qui te va. Cela vaut seulement pour cette liste. Tu peux passer.',
  'why.chats':
    'Je veux être sûr que c’est bien toi. Ainsi personne d’autre ne voit ce que tu as raconté. Non, c’est bien aussi.',
  'why.propose':
    'Les gens qui veulent venir doivent le savoir. Quelqu’un du club vérifie. Tu ne sais pas encore ? Passe la question.',
  'why.propose.photo':
    'Une photo montre tout de suite ce que c’est, aussi à qui n’aime pas lire. Quelqu’un du club la regarde d’abord. Tu peux passer.',
  'why.propose.near':
    'Peut-être que c’est plus facile ensemble que de commencer sans les autres. Tu choisis. Les deux sont bien.',
  'why.place':
    'Alors je cherche près de chez toi. Ta commune ou ton quartier suffit : je ne garde pas ta rue. Tu peux passer.',
  'why.sure':
    'Je demande encore une fois, pour ne rien faire que tu ne veux pas. Si tu dis non, il ne se passe rien.',
  'why.together':
    'Y aller à deux est plus facile pour beaucoup de gens. Je demande à l’autre seulement si tu choisis. Y aller sans personne est bien aussi.',
  'why.seats':
    'Ainsi je garde assez de places. Je ne demande pas de noms, seulement le nombre de personnes.',
  'why.ages':
    'C’est pour un certain âge. Je veux savoir si cela va. Cela ne va pas dans ton profil.',
  'why.round':
    'Je fais des petits groupes avec ceux qui disent oui. C’est pourquoi je demande d’abord. Tu peux toujours dire non, et personne ne le sait.',
  'why.times':
    'Alors je cherche ce qui va avec ton temps. Les autres ne voient pas tes moments. Tu peux passer.',
  'why.child.adult':
    'Je ne peux inscrire un enfant qu’avec quelqu’un de 18 ans ou plus. C’est pourquoi je demande. Plus tard, c’est bien aussi.',
  'why.pause':
    'Alors je sais jusqu’à quand je dois me taire. Je suis seul à utiliser ceci. Si tu ne dis rien, je me tais.',
  'why.relay':
    'Ce que tu écris ici, je l’envoie à cette personne. Personne d’autre ne le reçoit. Ne rien écrire est bien aussi.',
  'why.human':
    'Alors la personne du club sait déjà de quoi il s’agit. Seul le club le lit. Ne rien dire est bien aussi.',
  'why.human.share':
    'Alors cette personne peut mieux t’aider. Sans ton oui, je ne dis pas ce que tu cherchais.',
  'why.report':
    'Un signalement ne peut pas être repris. C’est pourquoi je demande si tu le veux vraiment. Seule une personne du club le lit.',
  'why.erase':
    'On ne peut pas revenir après avoir effacé. C’est pourquoi je demande une fois. Si tu dis non, tout reste.',
  'why.changed':
    'J’ai peut-être mal compris. Alors tu peux revenir en arrière ici. Tu ne dois rien faire.',
  'why.words':
    'Quelqu’un a utilisé ce mot et je ne le connais pas. Tu m’aides à le comprendre. Tu ne vois pas qui l’a écrit.',
  'why.tips':
    'Sans ton oui, je ne t’écris rien de moi-même. C’est pourquoi je demande. Non est bien aussi, et tu peux toujours arrêter.',
  'why.tip':
    'Tu as dit que je peux t’envoyer des idées. Ceci va avec ton profil. Tu peux toujours arrêter : écris *stop*.',
  'why.barrier':
    'Tu as dit que quelque chose te retient. Je veux montrer ce qui est possible. Tu ne dois rien choisir.',
  'why.barrier.pass':
    'Si le club sait ce qui retient les gens, il peut agir. Ton nom n’y est pas. Non est bien aussi.',
  'why.barrier.keep':
    'Alors je chercherai ce qui est plus facile pour toi. Tu es la seule personne qui le voit, dans ton profil. Non est bien aussi.',
  'why.feedback':
    'Alors je sais ce qui te convient. Je ne dis à personne ce que tu en penses. Tu peux passer.',
  'why.met':
    'Alors je sais si je peux encore faire quelque chose pour vous. L’autre ne voit pas ta réponse. Tu peux passer.',
  'why.introduction':
    'Quelqu’un voudrait te rencontrer. Je ne dis rien de toi avant ton oui. Dire non est bien.',
  'why.come':
    'Si tu ne viens pas, ta place peut aller à quelqu’un d’autre. C’est pourquoi je demande. Ne pas venir n’est jamais grave.',
  'why.card':
    'Je sais cela parce que tu l’as dit. Je l’utilise pour chercher ce qui te convient. Tout peut partir.',
  'why.spoken':
    'Alors je cherche des gens avec qui tu peux parler. Les autres voient seulement la langue que vous partagez. Tu peux passer.',
  'why.price':
    'Alors je ne montre rien de trop cher. Tu es la seule personne qui le voit. Tu peux passer.',
  'why.travel': 'Alors je sais jusqu’où je peux chercher. Je ne le dis à personne. Tu peux passer.',
  'why.company':
    'Alors je sais si je dois demander qui t’accompagne. Je ne le dis à personne. Tu peux passer.',
  'why.short':
    'Alors j’écris plus court. Nous sommes seuls à le savoir, toi et moi. Tu peux passer.',
  'why.level':
    'Alors je cherche ce qui n’est ni trop difficile ni trop facile pour toi. Tu peux passer.',
  'why.mode':
    'Alors ce qui te convient vient plus tôt. Rien ne disparaît. Tu es la seule personne qui le voit, et tu peux passer.',
}
