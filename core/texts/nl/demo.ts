/** What the demo club says about itself, and what its invented people say when nobody plays them. */
export const demo = {
  'demo.label': `fictief voorbeeld`,
  'demo.about': `Dit is een oefenclub, een *fictief voorbeeld*. Alles is verzonnen. Echte plekken hebben er niets mee te maken.`,
  'demo.privacy': `Je profiel blijft tot je het laat wissen. Je berichten zijn na 7 dagen weg. Meld je iemand? Dan blijven jullie laatste 20 berichten een jaar bewaard.`,
  'demo.sandbox': `Oefenen: deze mensen bestaan niet. Na een dag is alles weg.`,
  'demo.full': `Fijn dat je er bent! Er zijn nu heel veel mensen aan het oefenen. Daarom is er even geen plaats bij. Probeer je het nog eens over {minutes} minuten?`,
  'demo.place': `Fictief voorbeeld: wat hier staat, gebeurt niet echt.`,
  'demo.reply.hello': `Dag, ik ben {name}! Fijn dat je schrijft. Ik ben verzonnen: fictief voorbeeld.`,
  'demo.reply.meet': `Zullen we afspreken op {times}, in {place}? Ik ben verzonnen: fictief voorbeeld.`,
  'demo.reply.when': `Ik kan op {times}. En jij? Ik ben verzonnen: fictief voorbeeld.`,
  'demo.reply.when-any': `Kies jij maar een moment, ik pas mij aan. Ik ben verzonnen: fictief voorbeeld.`,
  'demo.reply.where': `Liefst ergens in {place}, op een plek met volk, zoals de bib. Ik ben verzonnen: fictief voorbeeld.`,
  'demo.reply.bring': `Alleen je goesting! De rest vinden we samen wel. Ik ben verzonnen: fictief voorbeeld.`,
  'demo.reply.thanks': `Graag gedaan! Ik ben verzonnen: fictief voorbeeld.`,
  'demo.reply.other': `Klinkt goed! Waar en wanneer spreken we af? Ik ben verzonnen: fictief voorbeeld.`,
  'demo.reply.more': `Leuk om te lezen! Vraag mij gerust wanneer ik kan, of wat je meebrengt. Ik ben verzonnen: fictief voorbeeld.`,
} as const
