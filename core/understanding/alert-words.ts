/** Pieces that several alarms are built from: who does it, to whom, and where a sentence ends. */

/** The clause is over here, or goes on with words that change nothing. */
export const END =
  "(?= (?:[^a-z0-9 ]|$|ik |en |want |omdat |maar |alles |aub |svp |please|pls|alsjeblieft|nu |now |morgen|vandaag|vannacht|tonight|ce soir|help|et |je |j' |car |mais |and |i |but |because |so |please))"

/** Nothing more is said in this sentence, but for a cry. */
export const STOP =
  '(?= (?:[.!?]|$|aub|svp|please|pls|alsjeblieft|help|aide|aidez|snel|vite|quick))'

export const HIM =
  '(?:hij|zij|ze|die|man|vent|vint|vriend|vriendin|lief|vrouw|partner|ex|echtgenoot|vader|moeder|papa|mama|pa|ma|mam|stiefvader|stiefmoeder|plusvader|opa|oom|nonkel|broer|zus|zoon|dochter|buurman|baas|trainer|coach|leraar|meester|kerel|gast|meneer)'
export const ME =
  '(?:mij|me|mich|ons|haar|hem|mezelf|de kinderen|mijn kinderen|de kids|kindjes|mama|mijn mama|ons ma|mijn moeder|mijn zus|mijn broer|mijn zusje|mijn broertje|mijn dochter|mijn zoon|mijn kind)'
export const HOUSEMATE =
  '(?:man|vent|vint|vriend|vriendin|lief|vrouw|partner|ex|vader|moeder|papa|mama|pa|ma|stiefvader|stiefmoeder|broer|oom|nonkel|zoon)'
/** Games in which one beats another, and no harm done. */
export const GAME =
  '(?:schaken|schaak|dammen|kaarten|kaart|tafeltennis|tennis|padel|ping ?pong|scrabble|poker|biljart|snooker|petanque|badminton|squash|spel|spelletjes?|spelen|quiz|fifa|uno|monopoly|rummikub|darts|volleybal|voetbal|kubb|lopen|koers|echecs|cartes|dames|petanque|jeu|jeux|belote|foot|chess|cards|draughts|checkers|games?|pool|football|bowling|mario kart)'

export const LUI =
  '(?:mari|copain|copine|mec|ami|pere|mere|papa|maman|frere|soeur|conjoint|compagnon|compagne|ex|femme|fils|oncle|grand pere|beau pere|patron|voisin|il|elle|monsieur|homme|type)'
export const HE =
  '(?:husband|boyfriend|bf|wife|girlfriend|gf|partner|ex|father|dad|daddy|mother|mum|mom|brother|sister|uncle|stepfather|stepdad|stepmother|grandfather|son|boss|neighbour|coach|teacher|he|she|man|guy|they)'
export const CHILD_OF =
  '(?:mijn|onze|ons|mn|haar|zijn|een) (?:dochters?|dochtertje|zoon|zoontje|zusje|zus|broertje|broer|kind|kinderen|kleinkind|kleindochter|kleinzoon|nichtje|neefje|leerling|petekind|meisje)'
