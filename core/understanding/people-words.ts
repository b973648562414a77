/** Words for the people that somebody may speak of, as pieces of patterns. */

export const MY =
  "(?:mijn|onze|ons|mn|m'n|zijn|haar|hun|ma|mon|mes|notre|nos|sa|son|ses|my|our|his|her|their)"
/** Children, of one's own or in one's care. */
export const CHILD =
  '(?:dochters?|dochtertje|zoon|zoons|zonen|zoontje|kind|kinderen|kids?|kindje|kleine|kleinen|kleintje|kleinkind|kleinkinderen|kleinzoon|kleindochter|petekind|neefje|nichtje|broertje|zusje|oudste|jongste|baby|peuter|kleuter|tweeling|gasten|meisje|meisjes|jongen|jongens|leerling|leerlingen|scholier|tiener|tieners|jongere|jongeren|puber|fille|filles|fils|enfants?|petits?|petites?|petit fils|petite fille|petits enfants|garcons?|ado|ados|bebe|filleul|filleule|jumeaux|daughters?|sons?|child|children|toddler|teen|teenager|grandson|granddaughter|grandchild|grandchildren|girl|boy|boys|girls|twins|eleves?|pupils?|student)'
export const BROTHER =
  '(?:broer|zus|neef|nicht|frere|soeur|neveu|niece|cousine?|brother|sister|nephew)'
export const GROWN =
  '(?:moeder|vader|mama|papa|mam|ma|pa|ouders|oma|opa|bomma|bompa|moeke|vake|meter|peter|grootmoeder|grootvader|grootouders|schoonmoeder|schoonvader|schoonouders|schoonzus|schoonbroer|tante|nonkel|oom|man|vent|vrouw|lief|partner|vriend|vriendin|buur|buren|buurvrouw|buurman|overbuur|collega|maat|kameraad|client|clienten|bewoner|bewoners|patient|cursist|cursisten|deelnemer|deelnemers|bezoeker|bezoekers|mere|pere|maman|parents|grand mere|grand pere|belle mere|beau pere|tante|oncle|mari|femme|copain|copine|compagne|compagnon|conjoint|amie?|voisine?|voisins|collegue|residente?s?|patiente|mother|father|mum|mom|dad|grandma|grandpa|grandmother|grandfather|parents|aunt|uncle|husband|wife|boyfriend|girlfriend|friend|neighbours?|colleague|clients|residents?)'
