/** What whoever runs Goesting reads about Telegram. */
import type { operatorTelegram as nl } from '../nl/operator-telegram.ts'

export const operatorTelegram: Record<keyof typeof nl, string> = {
  'operator.config.telegram-token':
    'TELEGRAM_BOT_TOKEN n’a pas la forme d’un jeton. Copie-le en entier chez @BotFather : un nombre, deux points et des lettres.',
  'operator.config.telegram-mode': 'TELEGRAM_MODE vaut « {value} ». Choisis polling ou webhook.',
  'operator.config.telegram-secret':
    'TELEGRAM_WEBHOOK_SECRET compte {length} caractères. Donnes-en de 32 à 256 : lettres, chiffres, _ et -.',
  'operator.config.telegram-root':
    'TELEGRAM_API_ROOT vaut « {value} ». Donne une adresse comme {root}.',
  'operator.config.telegram-secret-missing':
    'TELEGRAM_WEBHOOK_SECRET manque. Avec TELEGRAM_MODE=webhook, il en faut un de 32 caractères ou plus : sinon, n’importe qui peut se faire passer pour Telegram.',
  'operator.config.telegram-token-missing':
    'TELEGRAM_BOT_TOKEN manque. Demande-le à @BotFather dans Telegram.',
  'operator.telegram.met': 'Dans Telegram : {url}',
  'operator.telegram.no-webhook':
    'Telegram ne connaît pas encore l’adresse de ton webhook. Donne-la avec setWebhook ; le README dit comment.',
  'operator.telegram.no-webhook-at':
    'Telegram ne connaît pas encore l’adresse de ton webhook. Donne-lui {url} avec setWebhook ; le README dit comment.',
  'operator.telegram.away':
    'Telegram n’est pas joignable pour le moment ({where}). Je réessaie tout seul. Le reste fonctionne.',
  'operator.telegram.empty':
    'TELEGRAM_BOT_TOKEN est vide : voici Goesting sans Telegram. @BotFather te donne un jeton.',
  'operator.telegram.two-at-once':
    'Un autre programme écoute Telegram avec ce même TELEGRAM_BOT_TOKEN. Arrête l’un des deux, ou donne un bot à chacun : les messages arrivent parfois là-bas, parfois ici.',
  'operator.telegram.wrong-token':
    'Telegram ne connaît pas TELEGRAM_BOT_TOKEN. Copie-le à nouveau chez @BotFather, ou enlève-le.',
  'operator.telegram.used-webhook':
    'Ce bot a un webhook : un autre programme reçoit ses messages. Choisis TELEGRAM_MODE=webhook, ou enlève le webhook avec deleteWebhook ; le README dit comment.',
}
