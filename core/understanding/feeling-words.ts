/** The words with which people in three languages, and in Flemish, say how something was. */

function set(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '))
}

export const wordSet = {
  GOOD: set(
    'goed goe goede goei goeie leuk leuke fijn fijne super supergoed superleuk keileuk keigoed keiplezant plezant plezante',
    'plezierig tof toffe geweldig geweldige fantastisch fantastische prachtig prachtige mooi schoon gezellig',
    'interessant boeiend zalig schitterend wijs nice cool top tiptop heerlijk lekker uitstekend perfect prima',
    'genoten geamuseerd bijgeleerd tevreden blij deugd plezier grappig lief vriendelijk leerrijk leerzaam chique',
    'bien bon bonne genial geniale chouette sympa sympathique agreable excellent excellente formidable',
    'magnifique parfait parfaite extra interessante adore aime amuse amusee amuses amusant plu gentil gentils',
    'ravie ravi content contente delicieux enrichissant good great lovely fun amazing awesome wonderful fantastic',
    'brilliant enjoyed enjoy loved liked like interesting excellent perfect enjoyable happy friendly beautiful',
  ),
  FAIR: set(
    'matig zozo mwa mwah bwa bwah bwoa mja meh ok oke okay okee okidoki bof moyen moyenne moyennement mouais',
    'alright fine correct middelmatig gemiddeld average',
  ),
  BAD: set(
    'slecht slechte saai saaie stom stomme vervelend teleurgesteld teleurstellend tegenvaller verschrikkelijk',
    'vreselijk rot ambetant flauw tijdverlies verveeld afschuwelijk lastig vermoeiend chaotisch eenzaam nul nulle',
    'mauvais mauvaise ennuyeux ennuyeuse decu decue decevant decevante horrible catastrophe ennuyee deteste penible',
    'bad boring awful terrible disappointing disappointed rubbish dull hated horrible annoying lonely poor',
  ),
  /** Denied, they are still not bad. */
  STRONG: set(
    'super supergoed superleuk keileuk geweldig geweldige fantastisch fantastische prachtig prachtige zalig',
    'schitterend top perfect uitstekend genial geniale formidable excellent excellente magnifique parfait parfaite',
    'great amazing awesome wonderful fantastic brilliant extra',
  ),
  NOT: set('niet nie ni nooit geen gene pas ne n jamais not never no didn wasn wasnt didnt isn'),
  /** What stands beside such a word without changing what it says. */
  BESIDE: set(
    'het t dat da was waren is ging gaan heel zeer erg echt wel nog zo zeker best redelijk nogal tamelijk al te',
    'bijzonder ongelooflijk amai jaja ja hoor dank je u merci bedankt en er me mij ons we ik k heb hebben veel',
    'beetje een bent gewoon allemaal alles c etait est ca tres vraiment trop si assez plutot oui j ai je on s nous',
    'me suis m a bien beaucoup ete et de la le les tout it was were that is very really so quite pretty rather yes',
    'thanks thank you i had a all bit lot much just time nee neen non max comme ci va allait couci couca mijn mon truc',
    'ding my thing mee tegen aan niks niets op te klagen moeilijk difficile dur hard difficult too kei mal du tout',
    'lots of waste did eerst dan daarna eigenlijk toch in begin op einde d abord apres puis at first then end',
  ),
} as const
