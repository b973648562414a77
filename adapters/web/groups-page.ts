/**
 * Groups as one page of its own: no script, no other file, nothing fetched. An organiser opens it, prints
 * it, or hands it on. What people wrote is escaped, as everywhere.
 */
import type { CardPerson, Fact, GroupCard, GroupsSheet } from './groups-sheet.ts'
import { GROUPS_STYLE } from './groups-style.ts'
import { weekPicture } from './groups-week.ts'
import { type Html, html } from './html.ts'

export type { GroupsSheet } from './groups-sheet.ts'

export function groupsPage(sheet: GroupsSheet): string {
  const { title, lead, facts, groups, foot } = sheet
  const cards = groups.map((group, index) => card(group, index + 1, sheet.columns))
  return html`<!doctype html>
<html lang="${sheet.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${{ html: GROUPS_STYLE }}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="lead">${lead}</p>
<dl class="facts">${facts.map((fact) => html`<div>${pair(fact)}</div>`)}</dl>
${cards}
${waiting(sheet.waiting)}
<footer><p>${foot}</p></footer>
</main>
</body>
</html>
`.html
}

function pair({ name, value }: Fact): Html {
  return html`<dt>${name}</dt><dd><bdi>${value}</bdi></dd>`
}

function card(group: GroupCard, number: number, columns: GroupsSheet['columns']): Html {
  const id = `g${String(number)}`
  return html`<article aria-labelledby="${id}">
<h2 id="${id}">${group.title}</h2>
<div class="halves">
<div>
<dl class="about">${group.facts.map(pair)}</dl>
<table>
<thead><tr><th scope="col">${columns.who}</th><th scope="col">${columns.wants}</th><th scope="col">${columns.offers}</th></tr></thead>
<tbody>${group.people.map(personRow)}</tbody>
</table>
${group.lessons.length > 0 && html`<ul>${group.lessons.map((lesson) => html`<li>${lesson}</li>`)}</ul>`}
${
  group.why !== '' &&
  html`<h3>${group.whyTitle}</h3>
<p>${group.why}</p>`
}
${group.missing.length > 0 && html`<ul class="missing">${group.missing.map((one) => html`<li>${one}</li>`)}</ul>`}
</div>
${weekPicture(group.week, id)}
</div>
</article>
`
}

function personRow({ name, marks, wants, offers }: CardPerson): Html {
  const badges = marks.map((mark) => html` <span class="mark">${mark}</span>`)
  return html`<tr><th scope="row"><bdi>${name}</bdi>${badges}</th><td>${wants}</td><td>${offers}</td></tr>`
}

function waiting({ title, none, columns, people }: GroupsSheet['waiting']): Html {
  if (people.length === 0)
    return html`<section class="waiting"><h2>${title}</h2><p>${none}</p></section>`
  const rows = people.map(
    ({ who, why, help }) =>
      html`<tr><th scope="row"><bdi>${who}</bdi></th><td>${why}</td><td>${help}</td></tr>`,
  )
  return html`<section class="waiting"><h2>${title}</h2>
<table>
<thead><tr><th scope="col">${columns.who}</th><th scope="col">${columns.why}</th><th scope="col">${columns.help}</th></tr></thead>
<tbody>${rows}</tbody>
</table></section>`
}
