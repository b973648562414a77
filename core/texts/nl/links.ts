/** Links: what somebody who came by one hears, and how one is given to somebody else. */
export const links = {
  'links.gone':
    'Wat achter deze link stond, is er niet meer. Geeft niet: samen vinden we iets anders.',
  'links.full': 'Wat achter deze link stond, is nu volzet. Samen zoeken we iets wat erop lijkt.',
  'links.place': 'Je komt via de link van {place}. Daar is binnenkort te doen: {what}.',
  'links.place.empty':
    'Je komt via de link van {place}. Daar is nu niets dat ik aan iedereen kan tonen. Misschien wel iets voor jou, daar of ergens anders.',
  'links.place.then': 'Vertel me eerst waar jij goesting in hebt. Daarna toon ik je meer.',
  'find.place.intro': 'Dit is er binnenkort te doen bij {place}:',
  'find.place.empty': 'Bij {place} is nu niets te doen voor jou. Op andere plekken misschien wel.',
  'find.place.why': 'Dit is bij {place}.',
  'find.place.mine': 'Toon wat bij mij past',
  'find.place.elsewhere': 'Toon wat er elders is',
  'links.left-out': '[link weggelaten]',
  'links.hidden': '[link weggelaten: je ziet niet waar die naartoe gaat]',
  'links.held':
    'Je link gaf ik niet door: je ziet er niet aan waar die naartoe gaat. Stuur liever het hele adres van de site.',
  'links.share': 'Vertel het verder',
  'links.share.here': 'Stuur dit door naar wie ook wil komen:',
  'links.share.which': 'Wat wil je verder vertellen?',
  'links.share.none':
    'Er is nu niets om verder te vertellen. Kies eerst iets uit een lijst: zeg «wat is er te doen?».',
  'links.share.practice':
    'Dit is een oefenclub voor jou alleen: alles is verzonnen. Daarom is er niets om aan anderen te geven.',
  'links.share.what': '*{title}*',
  'links.share.way': '{where}: {url}',
} as const
