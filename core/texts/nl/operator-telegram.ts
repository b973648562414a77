/** What whoever runs Goesting reads about Telegram. */
export const operatorTelegram = {
  'operator.config.telegram-token':
    'TELEGRAM_BOT_TOKEN heeft niet de vorm van een token. Kopieer het helemaal bij @BotFather: een getal, een dubbele punt en letters.',
  'operator.config.telegram-mode': 'TELEGRAM_MODE is «{value}». Kies polling of webhook.',
  'operator.config.telegram-secret':
    'TELEGRAM_WEBHOOK_SECRET telt {length} tekens. Geef er 32 tot 256: letters, cijfers, _ en -.',
  'operator.config.telegram-root': 'TELEGRAM_API_ROOT is «{value}». Geef een adres zoals {root}.',
  'operator.config.telegram-secret-missing':
    'TELEGRAM_WEBHOOK_SECRET ontbreekt. Met TELEGRAM_MODE=webhook is er een nodig van 32 tekens of meer: anders kan iedereen zich voordoen als Telegram.',
  'operator.config.telegram-token-missing':
    'TELEGRAM_BOT_TOKEN ontbreekt. Vraag er een aan @BotFather in Telegram.',
  'operator.telegram.met': 'In Telegram: {url}',
  'operator.telegram.no-webhook':
    'Telegram kent het adres van je webhook nog niet. Geef het door met setWebhook; in de README staat hoe.',
  'operator.telegram.no-webhook-at':
    'Telegram kent het adres van je webhook nog niet. Geef {url} door met setWebhook; in de README staat hoe.',
  'operator.telegram.away':
    'Telegram is nu niet te bereiken ({where}). Ik probeer het vanzelf opnieuw. De rest werkt.',
  'operator.telegram.empty':
    'TELEGRAM_BOT_TOKEN is leeg: dit is Goesting zonder Telegram. Een token krijg je van @BotFather.',
  'operator.telegram.two-at-once':
    'Een ander programma vraagt met deze TELEGRAM_BOT_TOKEN om nieuws. Stop een van de twee, of geef elk een eigen bot: berichten komen nu soms daar aan en soms hier.',
  'operator.telegram.wrong-token':
    'Telegram kent TELEGRAM_BOT_TOKEN niet. Kopieer het opnieuw bij @BotFather, of haal het weg.',
  'operator.telegram.used-webhook':
    'Deze bot heeft een webhook: een ander programma krijgt zijn berichten. Kies TELEGRAM_MODE=webhook, of haal de webhook weg met deleteWebhook; in de README staat hoe.',
} as const
