/** One person in several chats: the code, the two yeses, what became of it, and letting go of a chat. */
import type { chats as source } from '../nl/chats.ts'

export const chats: Readonly<Record<keyof typeof source, string>> = {
  'chats.help':
    'Tu me parles aussi dans un autre chat ? Écris *relier mon autre chat*, et je te connais dans les deux.',
  'chats.code': 'Écris ceci dans ton autre chat : *relier {code}*',
  'chats.code.once': 'Le code marche dix minutes, et une seule fois.',
  'chats.open': 'Ouvre ton autre chat {where}',
  'chats.code.yours': 'Garde-le pour toi. Qui a ce code peut demander à être relié à toi.',
  'chats.code.other': 'Tu as déjà reçu un code dans un autre chat ? Écris-le ici.',
  'chats.first': 'C’est ton premier chat avec moi ? Alors on continue ici :',
  'chats.on.web': 'sur la page web',
  'chats.on.terminal': 'sur l’ordinateur',
  'chats.on.telegram': 'sur Telegram',
  'chats.on.slack': 'sur Slack',
  'chats.on.teams': 'sur Teams',
  'chats.on.other': 'dans une autre application',
  'chats.sure':
    'Ce chat et ton chat {where} deviennent alors une seule personne. Ce que tu as raconté dans l’un, je le sais aussi dans l’autre.',
  'chats.sure.strict':
    'Ce que tu ne voulais pas dans l’un des deux, je ne le fais plus nulle part. Tu as dit dans l’un des deux que tu as moins de 18 ans ? Alors c’est ça qui compte.',
  'chats.sure.yours':
    'Dis oui seulement si tu as demandé le code *toi-même*. Sinon, quelqu’un d’autre voit ce que tu as raconté ici.',
  'chats.sure.yes': 'Oui, c’est aussi moi',
  'chats.sure.no': 'Non, garde-les séparés',
  'chats.asked':
    'Quelqu’un a écrit ton code {where}. C’est toi ? Alors ce chat-là et celui-ci deviennent une seule personne.',
  'chats.asked.yes': 'Oui, c’est moi',
  'chats.asked.no': 'Non, ce n’est pas moi',
  'chats.wait': 'D’accord. Dis maintenant oui aussi dans ton chat {where}.',
  'chats.done': 'C’est fait ! Tes chats vont maintenant ensemble : je te connais dans les deux.',
  'chats.done.where':
    'Je réponds dans le chat où tu demandes quelque chose. Si j’écris de moi-même, c’est là où on s’est parlé en dernier.',
  'chats.done.asked':
    'Dans l’un des deux chats, tu n’avais pas dit oui à ceci : {what}. Alors je ne le fais plus.',
  'chats.done.age':
    'Dans l’un des deux chats, je ne sais pas si tu as 18 ans. En attendant, je ne te présente à personne. Dis-le-moi si tu veux : écris ton âge, par exemple *j’ai 30 ans*.',
  'chats.done.unlink': 'Tu veux détacher un chat ? Écris-y *délier*.',
  'chats.refused': 'D’accord, les chats restent séparés. Le code ne marche plus.',
  'chats.refused.there':
    'Dans l’autre chat, la réponse est non. Les chats restent séparés, et le code ne marche plus.',
  'chats.over': 'Cette question est terminée. Écris *relier mon chat* pour avoir un nouveau code.',
  'chats.wrong.unknown':
    'Je ne connais pas ce code. Vérifie-le, ou demande-en un nouveau dans ton autre chat.',
  'chats.wrong.expired':
    'Ce code a plus de dix minutes et ne marche plus. Demande-en un nouveau dans ton autre chat.',
  'chats.wrong.used': 'Ce code a déjà servi. Demande-en un nouveau dans ton autre chat.',
  'chats.wrong.foreign': 'Ce code vient d’un autre club. Je ne peux donc pas m’en servir ici.',
  'chats.wrong.same-chat':
    'Ce code est pour ton *autre* chat. Ouvre ce chat-là, et écris-le là-bas.',
  'chats.wrong.same-person': 'Ce chat et l’autre vont déjà ensemble.',
  'chats.wrong.shut-out':
    'Le code était faux cinq fois. Tu peux réessayer dans une heure. Une personne du club peut aussi t’aider : écris *une personne*.',
  'chats.wrong.asked':
    'Tu as déjà demandé beaucoup de codes. Dans une heure, tu peux en demander un nouveau.',
  'chats.no.invented': 'Tu joues quelqu’un qui est inventé. Je ne peux pas relier ce chat.',
  'chats.no.child':
    'Ça, on le fait avec un adulte. Demande à une personne du club : écris *une personne*.',
  'chats.no.coordinator':
    'Tu coordonnes le club dans ce chat. Demande le code ici, et écris-le dans ton autre chat.',
  'chats.no.apart':
    'Je ne peux pas relier ces deux chats. Une personne du club peut t’aider : écris *une personne*.',
  'chats.unlink.sure':
    'Je ne te connais alors plus dans ce chat, et ce que tu as écrit ici disparaît. Dans ton autre chat, tout reste comme avant.',
  'chats.unlink.yes': 'Oui, détache ce chat',
  'chats.unlink.no': 'Non, garde-les ensemble',
  'chats.unlink.done':
    'C’est fait, ce chat est détaché. Si tu écris encore ici, tu es pour moi quelqu’un de nouveau.',
  'chats.unlink.kept': 'D’accord, tes chats restent ensemble.',
  'chats.unlink.only':
    'C’est ton seul chat avec moi, il n’y a rien à détacher. Tu veux partir tout à fait ? Écris *efface tout*.',
}
