/** What has had its day: a wish whose time is almost over. */
export const expire = {
  'expire.wish':
    'Ik zoek al een hele tijd voor jou: *{concept}*. Tot nu vond ik niets nieuws. Zal ik nog verder zoeken?',
  'expire.wish.keep': 'Ja, nog 60 dagen',
  'expire.wish.end': 'Laat maar',
  'expire.wish.kept': 'Goed, ik zoek verder voor je tot {date}.',
} as const
