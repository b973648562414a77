/** What people call a group, in each language: shared by the phrases about groups. */

export const GROUP_NL =
  '(?:groep|groepje|groepjes|groepen|club|clubje|clubs|kring|vereniging|praatgroep|leesgroep|leerclub|bende|team)'
export const GROUP_FR = '(?:groupe|groupes|club|clubs|cercle|association|collectif)'
export const GROUP_EN = '(?:group|groups|club|clubs|circle|society|meetup|meetups)'
