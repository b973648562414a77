/** What the operator is told about links for posters. */
export const operatorLinks = {
  'operator.links.about':
    'toont een link voor elke plek, groep en activiteit van een club, voor een affiche',
  'operator.links.page': 'waar mensen de webpagina vinden, bijvoorbeeld https://goesting.example',
  'operator.links.bad-page': '«{page}» is geen adres van een webpagina. Het begint met https://.',
  'operator.links.none': 'Deze club heeft nog geen plekken, groepen of activiteiten die komen.',
  'operator.links.no-way':
    'Er zijn nog geen links. Zet GOESTING_URL, geef --page mee, of verbind een bot van Telegram.',
  'operator.links.bad-id': 'Geen link: in «{id}» staan tekens die niet in een link passen.',
  'operator.links.place': 'Plek: {title}',
  'operator.links.group': 'Groep: {title}',
  'operator.links.activity': 'Activiteit: {title}',
} as const
