/**
 * The main job as people play it in a browser: somebody new, the person they find, and the club's human,
 * each in a tab of their own. Told once, played by the test and by the portrait.
 */
import type { BrowserContext } from 'playwright-core'
import { type Partner, partner } from './partner.ts'

export interface Cast {
  readonly sara: Partner
  readonly nadia: Partner
  readonly lies: Partner
}

/** Opens the three tabs. Nadia's and the coordinator's come first: then somebody plays them. */
export async function cast(context: BrowserContext, url: string): Promise<Cast> {
  const tab = async (path: string): Promise<Partner> => {
    const page = await context.newPage()
    await page.goto(`${url}${path}`)
    return partner(page)
  }
  return {
    nadia: await tab('/demo/nadia'),
    lies: await tab('/demo/coordinator'),
    sara: await tab('/'),
  }
}

export async function saysWhatSheWants({ sara }: Pick<Cast, 'sara'>): Promise<void> {
  await sara.says('ik wil leren naaien en kan goed koken, liefst woensdagavond in Genk')
  await sara.sees('Klopt dat?')
}

export async function joins({ sara }: Pick<Cast, 'sara'>): Promise<void> {
  await sara.presses(/Ja, dat klopt/)
  await sara.sees(/Deze club is van/)
  const { page } = sara
  await page.getByRole('textbox', { name: /noemen/ }).fill('Sara')
  await page
    .getByRole('group', { name: /18 of ouder/ })
    .getByText('Ja', { exact: true })
    .click()
  await page.getByText('Ja, dat mag').click()
  await page.getByRole('button', { name: 'Verder' }).click()
  await sara.sees(/Welkom, Sara/)
}

export async function meet({ sara, nadia }: Pick<Cast, 'sara' | 'nadia'>): Promise<void> {
  await sara.presses(/Vraag Nadia/)
  await sara.sees(/Nooit je adres/)
  await sara.presses(/Vraag Nadia/)
  await sara.sees(/Ik heb het gevraagd/)
  await nadia.sees(/Sara/)
  await nadia.presses(/Ja, graag/)
  await nadia.sees(/willen elkaar leren kennen/)
  await sara.sees(/willen elkaar leren kennen/)
}

export async function write({ sara, nadia }: Pick<Cast, 'sara' | 'nadia'>): Promise<void> {
  await sara.presses(/Schrijf aan Nadia/)
  await sara.sees(/Wat wil je schrijven/)
  await sara.says('Dag Nadia! Past woensdag in de bib?')
  await nadia.sees('Dag Nadia! Past woensdag in de bib?')
  await nadia.presses(/Antwoord/)
  await nadia.says('Ja, om 19 uur. Ik breng stof mee.')
  await sara.sees('Ja, om 19 uur. Ik breng stof mee.')
}

export async function asksForAHuman({ sara, lies }: Pick<Cast, 'sara' | 'lies'>): Promise<void> {
  await sara.says('een mens')
  await sara.sees(/mens van de club/)
  await lies.sees(/Sara vraagt een mens/)
  await lies.presses(/Ik neem dit/)
  await lies.sees(/jij neemt dit/)
}
